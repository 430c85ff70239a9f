//! The functions of the system's library for card readers, found while running and called safely: all unsafe code of adieu.
//!
//! It must never hand out a pointer, keep one, or let a length that the library gives go past a buffer.

#![allow(
    unsafe_code,
    reason = "functions of a C library; what is called here is written down in docs/adr/0010"
)]

use std::ffi::{CStr, c_char, c_void};
use std::ptr;

use super::PcscMissing;
use super::code::Code;

/// Where the library lies, on the systems that have one.
pub(super) const NAME: &str = if cfg!(target_os = "macos") {
    "/System/Library/Frameworks/PCSC.framework/PCSC"
} else if cfg!(windows) {
    "winscard.dll"
} else {
    "libpcsclite.so.1"
};

// `unsigned long` and `long` of pcsc-lite; 32 bits in Windows and in Apple's header (pcsclite's wintypes.h, Apple's
// wintypes.h).
#[cfg(not(any(windows, target_os = "macos")))]
type Word = std::ffi::c_ulong;
#[cfg(not(any(windows, target_os = "macos")))]
type Answer = std::ffi::c_long;
#[cfg(any(windows, target_os = "macos"))]
type Word = u32;
#[cfg(any(windows, target_os = "macos"))]
type Answer = i32;

// A number in pcsc-lite and at Apple, as wide as a pointer in Windows (`ULONG_PTR`).
#[cfg(not(windows))]
type RawHandle = Answer;
#[cfg(windows)]
type RawHandle = usize;

/// Room for the answer to reset in a reader's state: 33 bytes, in Windows 36.
const ATR_ROOM: usize = if cfg!(windows) { 36 } else { 33 };

/// The longest answer to a short command is 258 bytes; the library's own bound is this.
const ANSWER_ROOM: usize = 264;

/// A session with the service.
#[derive(Clone, Copy)]
pub(super) struct Context(RawHandle);

/// A card held through a session.
#[derive(Clone, Copy)]
pub(super) struct Handle(RawHandle);

/// How bytes travel to the card, in the library's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    T0,
    T1,
}

/// How a card is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Farewell {
    /// As it is.
    AsItIs,
    /// Started anew, which closes what a code opened.
    Locked,
}

/// What is known of a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) flags: u32,
    pub(super) atr: Vec<u8>,
}

#[repr(C)]
#[cfg_attr(target_os = "macos", repr(packed))]
struct IoRequest {
    protocol: Word,
    length: Word,
}

#[repr(C)]
#[cfg_attr(target_os = "macos", repr(packed))]
struct ReaderState {
    reader: *const c_char,
    user_data: *mut c_void,
    current: Word,
    event: Word,
    atr_length: Word,
    atr: [u8; ATR_ROOM],
}

type Establish =
    unsafe extern "system" fn(Word, *const c_void, *const c_void, *mut RawHandle) -> Answer;
type Release = unsafe extern "system" fn(RawHandle) -> Answer;
type ListReaders =
    unsafe extern "system" fn(RawHandle, *const c_char, *mut c_char, *mut Word) -> Answer;
type StatusChange = unsafe extern "system" fn(RawHandle, Word, *mut ReaderState, Word) -> Answer;
type Connect = unsafe extern "system" fn(
    RawHandle,
    *const c_char,
    Word,
    Word,
    *mut RawHandle,
    *mut Word,
) -> Answer;
type WithDisposition = unsafe extern "system" fn(RawHandle, Word) -> Answer;
type Begin = unsafe extern "system" fn(RawHandle) -> Answer;
type Transmit = unsafe extern "system" fn(
    RawHandle,
    *const IoRequest,
    *const u8,
    Word,
    *mut IoRequest,
    *mut u8,
    *mut Word,
) -> Answer;

/// The loaded library. The functions stay valid because the library stays loaded as long as they.
pub(super) struct Library {
    establish: Establish,
    release: Release,
    list_readers: ListReaders,
    status_change: StatusChange,
    connect: Connect,
    disconnect: WithDisposition,
    begin: Begin,
    end: WithDisposition,
    transmit: Transmit,
    _loaded: libloading::Library,
}

const SCOPE_SYSTEM: Word = 2;
const SHARE_EXCLUSIVE: Word = 1;
const LEAVE_CARD: Word = 0;
const RESET_CARD: Word = 1;

impl Library {
    /// Loads the library of this name or path.
    pub(super) fn load(name: &str) -> Result<Self, PcscMissing> {
        let loaded = open(name).map_err(|_| PcscMissing::NotFound { library: name.to_owned() })?;
        let from = (&loaded, name);
        // SAFETY: each name is looked up with the type that the PC/SC headers of this system give to it.
        unsafe {
            Ok(Self {
                establish: find(from, "SCardEstablishContext")?,
                release: find(from, "SCardReleaseContext")?,
                list_readers: find(from, plain("SCardListReaders", "SCardListReadersA"))?,
                status_change: find(from, plain("SCardGetStatusChange", "SCardGetStatusChangeA"))?,
                connect: find(from, plain("SCardConnect", "SCardConnectA"))?,
                disconnect: find(from, "SCardDisconnect")?,
                begin: find(from, "SCardBeginTransaction")?,
                end: find(from, "SCardEndTransaction")?,
                transmit: find(from, "SCardTransmit")?,
                _loaded: loaded,
            })
        }
    }

    /// Opens a session with the service.
    pub(super) fn establish(&self) -> Result<Context, Code> {
        let mut context = 0;
        // SAFETY: the reserved pointers are null as the standard asks; the result is written to a live variable.
        let answer =
            unsafe { (self.establish)(SCOPE_SYSTEM, ptr::null(), ptr::null(), &raw mut context) };
        check(answer).map(|()| Context(context))
    }

    /// Ends a session.
    pub(super) fn release(&self, context: Context) {
        // SAFETY: takes a number; the library refuses one that it does not know.
        let _ = unsafe { (self.release)(context.0) };
    }

    /// Returns the names of all readers, each ended by a zero, and a zero more.
    pub(super) fn list_readers(&self, context: Context) -> Result<Vec<u8>, Code> {
        let mut needed: Word = 0;
        // SAFETY: a null buffer asks for the length only, which is written to a live variable.
        check(unsafe {
            (self.list_readers)(context.0, ptr::null(), ptr::null_mut(), &raw mut needed)
        })?;
        let mut names = vec![0; length(needed)];
        let mut room = needed;
        // SAFETY: the buffer has the length that is passed with it; the library writes no more than that.
        check(unsafe {
            (self.list_readers)(context.0, ptr::null(), names.as_mut_ptr().cast(), &raw mut room)
        })?;
        names.truncate(length(room));
        Ok(names)
    }

    /// Returns the readers' states: at once, or when one differs from what is known of it, within so many milliseconds.
    pub(super) fn status_change(
        &self,
        context: Context,
        readers: &[(&CStr, u32)],
        wait_ms: u32,
    ) -> Result<Vec<State>, Code> {
        let mut states: Vec<ReaderState> =
            readers.iter().map(|(name, known)| asked(name, *known)).collect();
        let count = Word::try_from(states.len()).map_err(|_| Code::UNKNOWN)?;
        // SAFETY: as many states as the count says; they and the names that they point to outlive the call.
        check(unsafe {
            (self.status_change)(context.0, Word::from(wait_ms), states.as_mut_ptr(), count)
        })?;
        Ok(states.iter().map(answered).collect())
    }

    /// Takes a card for this program alone.
    pub(super) fn connect(
        &self,
        context: Context,
        reader: &CStr,
        protocol: Protocol,
    ) -> Result<Handle, Code> {
        let (mut handle, mut active) = (0, 0);
        // SAFETY: the name ends with a zero and outlives the call; results are written to live variables.
        let answer = unsafe {
            (self.connect)(
                context.0,
                reader.as_ptr(),
                SHARE_EXCLUSIVE,
                word(protocol),
                &raw mut handle,
                &raw mut active,
            )
        };
        check(answer).map(|()| Handle(handle))
    }

    /// Gives a card back.
    pub(super) fn disconnect(&self, handle: Handle, farewell: Farewell) {
        let disposition = match farewell {
            Farewell::AsItIs => LEAVE_CARD,
            Farewell::Locked => RESET_CARD,
        };
        // SAFETY: takes numbers; the library refuses a handle that it does not know.
        let _ = unsafe { (self.disconnect)(handle.0, disposition) };
    }

    /// Begins to hold the card against other programs, even those that share it.
    pub(super) fn begin(&self, handle: Handle) -> Result<(), Code> {
        // SAFETY: takes a number; the library refuses a handle that it does not know.
        check(unsafe { (self.begin)(handle.0) })
    }

    /// Ends that, and leaves the card as it is.
    pub(super) fn end(&self, handle: Handle) {
        // SAFETY: takes numbers; the library refuses a handle that it does not know.
        let _ = unsafe { (self.end)(handle.0, LEAVE_CARD) };
    }

    /// Sends a command and returns the answer.
    pub(super) fn transmit(
        &self,
        handle: Handle,
        protocol: Protocol,
        command: &[u8],
    ) -> Result<Vec<u8>, Code> {
        let header = IoRequest {
            protocol: word(protocol),
            length: size_of::<IoRequest>().try_into().map_err(|_| Code::UNKNOWN)?,
        };
        let count = Word::try_from(command.len()).map_err(|_| Code::UNKNOWN)?;
        let mut answer = [0; ANSWER_ROOM];
        let mut room = Word::try_from(ANSWER_ROOM).map_err(|_| Code::UNKNOWN)?;
        // SAFETY: both buffers outlive the call and have the lengths that are passed with them; the library writes no
        // more than `room`. A null header asks for none back.
        check(unsafe {
            (self.transmit)(
                handle.0,
                &raw const header,
                command.as_ptr(),
                count,
                ptr::null_mut(),
                answer.as_mut_ptr(),
                &raw mut room,
            )
        })?;
        Ok(answer[..length(room).min(ANSWER_ROOM)].to_vec())
    }
}

fn asked(reader: &CStr, known: u32) -> ReaderState {
    ReaderState {
        reader: reader.as_ptr(),
        user_data: ptr::null_mut(),
        current: Word::from(known),
        event: 0,
        atr_length: 0,
        atr: [0; ATR_ROOM],
    }
}

fn answered(state: &ReaderState) -> State {
    let (event, atr_length) = (state.event, state.atr_length);
    let atr = state.atr[..length(atr_length).min(ATR_ROOM)].to_vec();
    State { flags: narrow(event), atr }
}

#[cfg(not(windows))]
fn open(name: &str) -> Result<libloading::Library, libloading::Error> {
    // SAFETY: the system's library for card readers is loaded by its name; its initialisers ask nothing of us.
    unsafe { libloading::Library::new(name) }
}

/// From the folder of the system only: a file beside the program is not looked at.
#[cfg(windows)]
fn open(name: &str) -> Result<libloading::Library, libloading::Error> {
    use libloading::os::windows::{LOAD_LIBRARY_SEARCH_SYSTEM32, Library};
    // SAFETY: a library of the system is loaded by its name; its initialisers ask nothing of us.
    unsafe { Library::load_with_flags(name, LOAD_LIBRARY_SEARCH_SYSTEM32) }.map(Into::into)
}

/// Finds a function.
///
/// # Safety
///
/// `F` must be the type of the function of this name.
unsafe fn find<F: Copy>(
    (library, file): (&libloading::Library, &str),
    name: &'static str,
) -> Result<F, PcscMissing> {
    // SAFETY: the caller vouches for the type.
    let found = unsafe { library.get::<F>(name) };
    found
        .map(|symbol| *symbol)
        .map_err(|_| PcscMissing::Incomplete { library: file.to_owned(), function: name })
}

/// In Windows, functions that take text end in the letter of its encoding.
const fn plain(elsewhere: &'static str, windows: &'static str) -> &'static str {
    if cfg!(windows) { windows } else { elsewhere }
}

fn word(protocol: Protocol) -> Word {
    match protocol {
        Protocol::T0 => 1,
        Protocol::T1 => 2,
    }
}

/// Codes are 32 bits wide, in whatever they come.
fn check(answer: Answer) -> Result<(), Code> {
    #[allow(
        clippy::cast_sign_loss,
        clippy::cast_possible_truncation,
        reason = "the lower 32 bits are the code"
    )]
    let code = answer as u32;
    if code == 0 { Ok(()) } else { Err(Code(code)) }
}

fn length(count: Word) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[allow(
    clippy::unnecessary_cast,
    clippy::cast_possible_truncation,
    reason = "flags are in the lower 32 bits; the type is that wide on some systems"
)]
fn narrow(flags: Word) -> u32 {
    flags as u32
}
