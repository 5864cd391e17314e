//! A static server that sends the headers a careful host would send.

use std::fs::File;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};
use tiny_http::{Header, Method, Request, Response, Server as Socket, StatusCode};

use crate::compress::beside;
use crate::hosting::is_for_others;
use crate::media::media_type;
use crate::shell;

const WORKERS: usize = 4;
const PORTS_TRIED: u16 = 100;
/// tiny_http may leave one of two connections that come at once unheard until a third comes and goes.
const THIRD_COMES_EVERY: Duration = Duration::from_millis(200);

/// A folder on 127.0.0.1, served until the process ends.
pub(crate) struct Server {
    socket: Arc<Socket>,
    folder: PathBuf,
    policy: String,
}

impl Server {
    /// Takes the first free port from `port` on; 0 lets the system choose.
    pub(crate) fn bind(folder: PathBuf, port: u16) -> Result<Self> {
        let policy = shell::policy(&folder.join("index.html"))?;
        Ok(Self {
            socket: Arc::new(first_free(port)?),
            folder,
            policy,
        })
    }

    /// The address to type.
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.socket.server_addr())
    }

    /// Answers requests in the background.
    pub(crate) fn start(self) -> Vec<thread::JoinHandle<()>> {
        if let Some(address) = self.socket.server_addr().to_ip() {
            thread::spawn(move || {
                loop {
                    thread::sleep(THIRD_COMES_EVERY);
                    // One that is refused, as when the process ends, was not needed.
                    let _ = TcpStream::connect(address);
                }
            });
        }
        let server = Arc::new(self);
        let answer_all = |server: Arc<Self>| {
            move || {
                while let Ok(request) = server.socket.recv() {
                    server.answer(request);
                }
            }
        };
        (0..WORKERS)
            .map(|_| thread::spawn(answer_all(Arc::clone(&server))))
            .collect()
    }

    fn answer(&self, request: Request) {
        let file = match request.method() {
            Method::Get | Method::Head => self.file(request.url()),
            _ => None,
        };
        // A browser that goes away in the middle of an answer is no concern of the server.
        let _ = match file {
            Some(path) => self.give(request, &path),
            None => request
                .respond(Response::from_string("Not found\n").with_status_code(StatusCode(404))),
        };
    }

    fn give(&self, request: Request, path: &Path) -> std::io::Result<()> {
        let compressed = takes_brotli(&request).then(|| newer_form(path)).flatten();
        let mut headers = self.headers(path);
        if compressed.is_some() {
            headers.push(("Content-Encoding", "br"));
        }
        let response = Response::from_file(File::open(compressed.as_deref().unwrap_or(path))?);
        let headers = headers
            .into_iter()
            .filter_map(|(name, value)| Header::from_bytes(name, value).ok());
        request.respond(headers.fold(response, Response::with_header))
    }

    fn file(&self, url: &str) -> Option<PathBuf> {
        let mut path = self.folder.join(relative(url)?);
        if path.is_dir() {
            path.push("index.html");
        }
        // A link inside the folder must not lead out of it either.
        let real = path.canonicalize().ok()?;
        let inside = real.starts_with(self.folder.canonicalize().ok()?);
        (inside && real.is_file()).then_some(real)
    }

    fn headers(&self, path: &Path) -> Vec<(&'static str, &str)> {
        let mut headers = vec![
            ("Content-Type", media_type(path)),
            ("Content-Security-Policy", &self.policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-cache"),
            ("Vary", "Accept-Encoding"),
        ];
        let folder = self.folder.canonicalize().unwrap_or_default();
        if path.strip_prefix(folder).is_ok_and(is_for_others) {
            headers.push(("Access-Control-Allow-Origin", "*"));
        }
        headers
    }
}

fn takes_brotli(request: &Request) -> bool {
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"));
    accepted.is_some_and(|header| {
        let mut forms = header.value.as_str().split(',');
        forms.any(|form| form.trim() == "br")
    })
}

/// The form compressed beforehand, unless the file was written since.
fn newer_form(path: &Path) -> Option<PathBuf> {
    let written = |path: &Path| path.metadata().and_then(|file| file.modified()).ok();
    let form = beside(path, ".br");
    (written(&form)? >= written(path)?).then_some(form)
}

fn first_free(port: u16) -> Result<Socket> {
    let mut candidate = port;
    loop {
        match Socket::http(("127.0.0.1", candidate)) {
            Ok(socket) => return Ok(socket),
            Err(error) => {
                let taken = error.downcast_ref::<std::io::Error>().is_some_and(|error| {
                    matches!(
                        error.kind(),
                        ErrorKind::AddrInUse | ErrorKind::PermissionDenied
                    )
                });
                let next = candidate
                    .checked_add(1)
                    .filter(|next| next - port < PORTS_TRIED);
                match next {
                    Some(next) if taken && port != 0 => candidate = next,
                    _ => bail!("no port from {port} on could be opened on 127.0.0.1: {error}"),
                }
            }
        }
    }
}

/// The path below the folder that a URL asks for; `None` for one that would lead out of it.
fn relative(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = PathBuf::from(decoded(path.strip_prefix('/')?)?);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
        .then_some(path)
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|path| !path.contains(['\0', '\\']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside_the_folder() {
        for url in [
            "/../Cargo.toml",
            "/a/../../b",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/a\\..\\b",
            "/%00",
            "/%zz",
            "/%",
            "",
        ] {
            assert_eq!(relative(url), None, "{url}");
        }
    }

    #[test]
    fn query_and_escapes_are_understood() {
        assert_eq!(relative("/"), Some(PathBuf::new()));
        assert_eq!(relative("/a/b.js?x=/../y"), Some(PathBuf::from("a/b.js")));
        assert_eq!(relative("/a%20b.svg"), Some(PathBuf::from("a b.svg")));
    }

    #[test]
    fn a_file_written_since_it_was_compressed_is_given_itself() {
        let file = std::env::temp_dir().join(format!("served-{}.css", std::process::id()));
        let form = beside(&file, ".br");
        for path in [&file, &form] {
            std::fs::write(path, "").expect("a file");
        }
        let compressed = form
            .metadata()
            .and_then(|form| form.modified())
            .expect("its time");
        let changed = |seconds| {
            let file = File::options()
                .append(true)
                .open(&file)
                .expect("it is there");
            let time = compressed + std::time::Duration::from_secs(seconds);
            file.set_modified(time).expect("another time");
        };
        changed(0);
        assert_eq!(newer_form(&file).as_deref(), Some(&*form));
        changed(2);
        assert_eq!(newer_form(&file), None);
        for path in [&file, &form] {
            std::fs::remove_file(path).expect("it can be removed");
        }
    }

    #[test]
    fn a_taken_port_gives_way_to_the_next() {
        let first = first_free(0).expect("a port that the system chose");
        let taken = first
            .server_addr()
            .to_ip()
            .expect("an internet address")
            .port();
        let second = first_free(taken).expect("a port near the one that is taken");
        assert!(
            second
                .server_addr()
                .to_ip()
                .expect("an internet address")
                .port()
                > taken
        );
    }
}
