//! A static server that sends the headers a careful host would send.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Result, bail};
use tiny_http::{Header, Method, Request, Response, Server as Socket, StatusCode};

use crate::shell;

const WORKERS: usize = 4;
const PORTS_TRIED: u16 = 100;

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
            Some((path, file)) => {
                request.respond(self.with_headers(Response::from_file(file), &path))
            }
            None => request
                .respond(Response::from_string("Not found\n").with_status_code(StatusCode(404))),
        };
    }

    fn file(&self, url: &str) -> Option<(PathBuf, File)> {
        let mut path = self.folder.join(relative(url)?);
        if path.is_dir() {
            path.push("index.html");
        }
        // A link inside the folder must not lead out of it either.
        let real = path.canonicalize().ok()?;
        let inside = real.starts_with(self.folder.canonicalize().ok()?);
        (inside && real.is_file()).then(|| File::open(&real).ok().map(|file| (real, file)))?
    }

    fn with_headers(&self, response: Response<File>, path: &Path) -> Response<File> {
        let headers = [
            ("Content-Type", media_type(path)),
            ("Content-Security-Policy", &self.policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-cache"),
        ];
        headers
            .into_iter()
            .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
            .fold(response, Response::with_header)
    }
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

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("csv") => "text/csv; charset=utf-8",
        Some("ftl" | "ts" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
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
