//! Who may associate.

use std::vec::Vec;

use super::super::access::{AccessPolicy, AccessSide};
use crate::command::{
    AcceptAclAddMac, AcceptAclClear, AcceptAclDelMac, AcceptAclShow, DenyAclAddMac, DenyAclClear,
    DenyAclDelMac, DenyAclShow, Set,
};
use crate::driver::{Driver, send};
use crate::error::Error;
use crate::reply::AccessEntry;
use crate::value::MacAddress;

pub(in crate::access_point) async fn list<D: Driver>(
    driver: &mut D,
    side: AccessSide,
) -> Result<Vec<AccessEntry>, Error> {
    let list = match side {
        AccessSide::Accept => send(driver, &AcceptAclShow).await?,
        AccessSide::Deny => send(driver, &DenyAclShow).await?,
    };
    Ok(list.iter().collect())
}

pub(in crate::access_point) async fn add<D: Driver>(
    driver: &mut D,
    side: AccessSide,
    address: MacAddress,
    vlan: Option<u32>,
) -> Result<(), Error> {
    if side == AccessSide::Deny {
        return send(driver, &DenyAclAddMac::new(address)).await.map(drop);
    }
    // hostapd says OK to a station that is there already, and keeps its VLAN as it was.
    let number = i64::from(vlan.unwrap_or_default());
    let entries = list(driver, side).await?;
    let is_other =
        |entry: &AccessEntry| entry.address == address && i64::from(entry.vlan_id) != number;
    if entries.iter().any(is_other) {
        remove(driver, side, address).await?;
    }
    let command = AcceptAclAddMac::new(address);
    let command = vlan.map_or(command, |vlan| command.vlan(vlan));
    send(driver, &command).await.map(drop)
}

pub(in crate::access_point) async fn remove<D: Driver>(
    driver: &mut D,
    side: AccessSide,
    address: MacAddress,
) -> Result<(), Error> {
    match side {
        AccessSide::Accept => send(driver, &AcceptAclDelMac::new(address)).await.map(drop),
        AccessSide::Deny => send(driver, &DenyAclDelMac::new(address)).await.map(drop),
    }
}

pub(in crate::access_point) async fn clear<D: Driver>(
    driver: &mut D,
    side: AccessSide,
) -> Result<(), Error> {
    match side {
        AccessSide::Accept => send(driver, &AcceptAclClear).await.map(drop),
        AccessSide::Deny => send(driver, &DenyAclClear).await.map(drop),
    }
}

pub(in crate::access_point) async fn set_policy<D: Driver>(
    driver: &mut D,
    policy: AccessPolicy,
) -> Result<(), Error> {
    send(driver, &Set::new("macaddr_acl", policy.number())).await.map(drop)
}
