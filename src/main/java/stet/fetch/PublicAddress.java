package stet.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an address of the internet protocol is one that everybody can reach, by the registries of IANA for special
 * purposes: https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry.
 */
final class PublicAddress {
    private static final List<Block> SPECIAL_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared with a provider; Alibaba's metadata are here
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // Azure's own, though of a public block
            "169.254.0.0/16", // link-local; most metadata are here
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments; Oracle's metadata are here
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All that is given out for the world; unique-local, NAT64, IPv4-compatible and the rest stand outside. */
    private static final Block GLOBAL_6 = Block.of("2000::/3");

    private static final List<Block> SPECIAL_6 = blocks(
            "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "3fff::/20"); // documentation

    private static final int V4 = 4;
    private static final int V6 = 16;

    private PublicAddress() {}

    /** For the 4 or 16 bytes of an address; false for any other number of them. */
    static boolean is(byte[] address) {
        if (address.length == V4) return SPECIAL_4.stream().noneMatch(block -> block.holds(address));
        if (address.length != V6) return false;
        if (isMapped(address)) return is(Arrays.copyOfRange(address, V6 - V4, V6));
        return GLOBAL_6.holds(address)
                && !isIsatap(address)
                && SPECIAL_6.stream().noneMatch(block -> block.holds(address));
    }

    /** ::ffff:a.b.c.d, RFC 4291, 2.5.5.2. */
    private static boolean isMapped(byte[] address) {
        for (int at = 0; at < 10; at++) {
            if (address[at] != 0) return false;
        }
        return address[10] == -1 && address[11] == -1;
    }

    /** An interface called 0000:5efe or 0200:5efe under whatever prefix tunnels to an IPv4 address: RFC 5214, 6.1. */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & ~2) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }

    private record Block(byte[] start, int bits) {
        static Block of(String text) {
            String[] parts = text.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException notWrittenAsAnAddress) {
                throw new IllegalArgumentException(text);
            }
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            int rest = bits % 8;
            return Arrays.equals(start, 0, whole, address, 0, whole)
                    && (rest == 0 || ((start[whole] ^ address[whole]) & 0xFF) >> 8 - rest == 0);
        }
    }
}
