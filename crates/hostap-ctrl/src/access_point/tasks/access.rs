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
    match side {
        AccessSide::Accept => {
            let command = AcceptAclAddMac::new(address);
            let command = vlan.map_or(command, |vlan| command.vlan(vlan));
            send(driver, &command).await.map(drop)
        }
        AccessSide::Deny => {
            let command = DenyAclAddMac::new(address);
            let command = vlan.map_or(command, |vlan| command.vlan(vlan));
            send(driver, &command).await.map(drop)
        }
    }
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
