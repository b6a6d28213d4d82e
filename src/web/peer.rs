//! Whose connection it is.
//!
//! In: the address at the other end of a connection, and ours. Out: the user id of its owner, on Linux, from `/proc/net/tcp` (proc_net(5)):
//! the other end is a socket of this machine. On other systems nobody tells, and the cookie alone must do.

use std::net::SocketAddrV4;

/// Whether the other end of a connection is of the user of this process; none where the system does not tell.
#[cfg(target_os = "linux")]
pub fn is_own(other: SocketAddrV4, here: SocketAddrV4) -> Option<bool> {
    use std::io::Read;
    #[allow(clippy::disallowed_methods, reason = "a table of the kernel, at a fixed place")]
    let table = std::fs::File::open("/proc/net/tcp").ok()?;
    let mut text = String::new();
    // A machine with more connections than that is none at which somebody writes a letter.
    table.take(8 << 20).read_to_string(&mut text).ok()?;
    // A connection that is in no table is over, or is not what it seems.
    Some(owner(&text, other, here) == Some(rustix::process::getuid().as_raw()))
}

/// Not told.
#[cfg(not(target_os = "linux"))]
pub fn is_own(_: SocketAddrV4, _: SocketAddrV4) -> Option<bool> {
    None
}

/// The owner of the socket at an address that is connected to another.
#[cfg(any(target_os = "linux", test))]
fn owner(table: &str, at: SocketAddrV4, to: SocketAddrV4) -> Option<u32> {
    let [at, to] = [at, to].map(|address| {
        let [a, b, c, d] = address.ip().octets();
        // Four bytes as the machine keeps them, then the port as a number.
        format!("{:08X}:{:04X}", u32::from_ne_bytes([a, b, c, d]), address.port())
    });
    table.lines().find_map(|line| {
        let mut columns = line.split_whitespace().skip(1);
        let same = columns.next()? == at && columns.next()? == to;
        // st, tx_queue:rx_queue, tr:tm->when, retrnsmt, uid
        if same { columns.nth(4)?.parse().ok() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_endian = "little")]
    #[test]
    fn the_owner_stands_in_the_line_of_the_other_end() {
        let table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:2243 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:2243 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 2 1
   2: 0100007F:C350 0100007F:2243 01 00000000:00000000 00:00000000 00000000 65534        0 3 1
";
        let (server, client) = ("127.0.0.1:8771".parse().unwrap(), "127.0.0.1:50000".parse().unwrap());
        assert_eq!(owner(table, client, server), Some(65_534));
        assert_eq!(owner(table, server, client), Some(1_000));
        assert_eq!(owner(table, "127.0.0.1:50001".parse().unwrap(), server), None);
        assert_eq!(owner("", client, server), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_connection_of_ours_is_ours() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let client = std::net::TcpStream::connect(server.local_addr().unwrap()).unwrap();
        let (_held, other) = server.accept().unwrap();
        let v4 = |address: std::net::SocketAddr| match address {
            std::net::SocketAddr::V4(address) => address,
            other => panic!("{other}"),
        };
        assert_eq!(is_own(v4(other), v4(server.local_addr().unwrap())), Some(true));
        drop(client);
    }
}
