//! What a shared object says of itself.

use std::collections::BTreeSet;
use std::path::Path;

use object::elf;
use object::read::elf::{Dyn as _, FileHeader as _, ProgramHeader as _};
use object::{Endianness, Object as _, ObjectSymbol as _};

#[cfg(target_pointer_width = "64")]
type Header = elf::FileHeader64<Endianness>;
#[cfg(target_pointer_width = "32")]
type Header = elf::FileHeader32<Endianness>;

/// A shared object, taken apart.
#[derive(Debug, Default)]
pub(crate) struct SharedObject {
    /// Every dynamic symbol that it defines.
    pub(crate) exports: BTreeSet<String>,
    /// Every dynamic symbol that it does not, unless it can do without.
    pub(crate) imports: BTreeSet<String>,
    /// DT_NEEDED.
    pub(crate) needed: Vec<String>,
    /// DT_SONAME.
    pub(crate) name: Option<String>,
    pub(crate) has_text_relocations: bool,
    pub(crate) has_executable_stack: bool,
    pub(crate) is_writable_and_executable: bool,
    pub(crate) has_relro: bool,
    pub(crate) binds_now: bool,
    /// Whether it still has the symbols that stripping removes.
    pub(crate) has_symbol_table: bool,
    pub(crate) size: u64,
    bytes: Vec<u8>,
}

impl SharedObject {
    /// Reads a file.
    pub(crate) fn read(file: &Path) -> Self {
        let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
        let mut found = Self { size: bytes.len() as u64, ..Self::default() };
        found.read_symbols(&bytes);
        found.read_headers(&bytes).expect("it is an ELF file of this machine");
        found.bytes = bytes;
        found
    }

    /// Whether these bytes are anywhere in it.
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }

    fn read_symbols(&mut self, bytes: &[u8]) {
        let file = object::File::parse(bytes).expect("it is an ELF file");
        self.has_symbol_table = file.symbols().next().is_some();
        for symbol in file.dynamic_symbols() {
            let name = symbol.name().expect("names are text").to_owned();
            if symbol.is_undefined() {
                // The start files of the compiler look for these and can do without.
                if !symbol.is_weak() {
                    self.imports.insert(name);
                }
            } else {
                self.exports.insert(name);
            }
        }
    }

    fn read_headers(&mut self, bytes: &[u8]) -> object::Result<()> {
        let header = Header::parse(bytes)?;
        let endian = header.endian()?;
        let mut has_stack_header = false;
        for segment in header.program_headers(endian, bytes)? {
            let flags = segment.p_flags(endian);
            let executable = flags.contains(elf::PF_X);
            match segment.p_type(endian) {
                elf::PT_GNU_STACK => {
                    has_stack_header = true;
                    self.has_executable_stack |= executable;
                }
                elf::PT_GNU_RELRO => self.has_relro = true,
                elf::PT_LOAD => {
                    self.is_writable_and_executable |= executable && flags.contains(elf::PF_W);
                }
                _ => {}
            }
        }
        // Without the header the kernel takes the stack to be executable.
        self.has_executable_stack |= !has_stack_header;

        let sections = header.sections(endian, bytes)?;
        let (entries, strings) =
            sections.dynamic(endian, bytes)?.expect("a shared object has a dynamic section");
        let strings = sections.strings(endian, bytes, strings)?;
        for entry in entries {
            let text = || {
                let text = entry.string(endian, strings).expect("it is in the table");
                String::from_utf8_lossy(text).into_owned()
            };
            #[allow(clippy::useless_conversion, reason = "on 32-bit machines it is a u32")]
            let value = u64::from(entry.d_val(endian));
            match entry.d_tag(endian) {
                elf::DT_NEEDED => self.needed.push(text()),
                elf::DT_SONAME => self.name = Some(text()),
                elf::DT_TEXTREL => self.has_text_relocations = true,
                elf::DT_BIND_NOW => self.binds_now = true,
                elf::DT_FLAGS => {
                    self.has_text_relocations |= value & elf::DF_TEXTREL.0 != 0;
                    self.binds_now |= value & elf::DF_BIND_NOW.0 != 0;
                }
                elf::DT_FLAGS_1 => {
                    self.binds_now |= value & elf::DF_1_NOW.0 != 0;
                }
                _ => {}
            }
        }
        Ok(())
    }
}
