package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    /** First and last of each block, and the neighbours on both sides; a dash where the neighbour is special as well. */
    @ParameterizedTest
    @CsvSource({
        "-, 0.0.0.0, 0.255.255.255, 1.0.0.0",
        "9.255.255.255, 10.0.0.0, 10.255.255.255, 11.0.0.0",
        "100.63.255.255, 100.64.0.0, 100.127.255.255, 100.128.0.0",
        "126.255.255.255, 127.0.0.0, 127.255.255.255, 128.0.0.0",
        "168.63.129.15, 168.63.129.16, 168.63.129.16, 168.63.129.17",
        "169.253.255.255, 169.254.0.0, 169.254.255.255, 169.255.0.0",
        "172.15.255.255, 172.16.0.0, 172.31.255.255, 172.32.0.0",
        "191.255.255.255, 192.0.0.0, 192.0.0.255, 192.0.1.0",
        "192.0.1.255, 192.0.2.0, 192.0.2.255, 192.0.3.0",
        "192.88.98.255, 192.88.99.0, 192.88.99.255, 192.88.100.0",
        "192.167.255.255, 192.168.0.0, 192.168.255.255, 192.169.0.0",
        "198.17.255.255, 198.18.0.0, 198.19.255.255, 198.20.0.0",
        "198.51.99.255, 198.51.100.0, 198.51.100.255, 198.51.101.0",
        "203.0.112.255, 203.0.113.0, 203.0.113.255, 203.0.114.0",
        "223.255.255.255, 224.0.0.0, 239.255.255.255, -",
        "-, 240.0.0.0, 255.255.255.255, -",
        "-, ::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2000::",
        "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:200::",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
        "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2003::",
        "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff::, 3fff:0fff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:1000::",
        "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -"
    })
    void a_block_is_closed_from_its_first_to_its_last(String before, String first, String last, String after)
            throws UnknownHostException {
        assertFalse(isPublic(first), first);
        assertFalse(isPublic(last), last);
        if (!before.equals("-")) assertTrue(isPublic(before), before);
        if (!after.equals("-")) assertTrue(isPublic(after), after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254", // AWS, Google, Azure, Oracle and others
                "169.254.170.2", // AWS, of containers
                "100.100.100.200", // Alibaba
                "192.0.0.192", // Oracle, formerly
                "168.63.129.16", // Azure
                "fd00:ec2::254", // AWS
                "fd20:ce::254", // Google
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1", // IPv4-compatible
                "::8.8.8.8",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fdff::1",
                "ff02::1",
                "64:ff9b::7f00:1", // NAT64
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::a00:1",
                "100::1", // discarded
                "2001::1", // Teredo
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:2::1", // benchmarks
                "2001:10::1",
                "2001:20::1",
                "2002:7f00:1::1", // 6to4
                "2002:808:808::1",
                "5f00::1",
                "2606:4700::5efe:7f00:1", // ISATAP
                "2606:4700::200:5efe:808:808"
            })
    void what_is_not_for_everybody_is_closed(String address) throws UnknownHostException {
        assertFalse(isPublic(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "93.184.215.14",
                "2606:4700:4700::1111",
                "2a00:1450:4001:81b::200e",
                "2001:4860:4860::8888",
                "2606:4700::5eff:7f00:1"
            })
    void what_is_for_everybody_is_open(String address) throws UnknownHostException {
        assertTrue(isPublic(address), address);
    }

    /** The library makes four bytes of a mapped address; sixteen are judged like them. */
    @Test
    void a_mapped_address_is_judged_by_what_it_maps() {
        assertFalse(PublicAddress.is(mapped(127, 0, 0, 1)));
        assertFalse(PublicAddress.is(mapped(169, 254, 169, 254)));
        assertFalse(PublicAddress.is(mapped(10, 0, 0, 1)));
        assertTrue(PublicAddress.is(mapped(8, 8, 8, 8)));
    }

    @Test
    void what_is_no_address_is_closed() {
        for (int length : new int[] {0, 1, 3, 5, 8, 15, 17}) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 0x20);
            assertFalse(PublicAddress.is(bytes), length + " bytes");
        }
    }

    /** All networks of 256, one address of each: as many are closed as the blocks hold, and no more. */
    @Test
    void no_other_network_is_closed() {
        int closed = 0;
        for (int network = 0; network < 1 << 24; network++) {
            byte[] address = {(byte) (network >> 16), (byte) (network >> 8), (byte) network, 16};
            if (!PublicAddress.is(address)) closed++;
        }
        int eights = 3 * 65_536; // 0, 10, 127
        int single = 6; // 168.63.129.16, 192.0.0, 192.0.2, 192.88.99, 198.51.100, 203.0.113
        int expected = eights + 16_384 + 256 + 4_096 + 256 + 512 + 2 * 16 * 65_536 + single;
        assertEquals(expected, closed);
    }

    /** Java knows fewer kinds, but whatever it does not take for global is not. */
    @Test
    void what_java_takes_for_local_is_closed() throws UnknownHostException {
        Random random = new Random(20_260_301);
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            if (bytes.length == 16) bytes[0] = (byte) (random.nextInt(4) == 0 ? 0 : 0xFC + random.nextInt(4));
            InetAddress address = InetAddress.getByAddress(bytes);
            boolean local = address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress();
            if (local) assertFalse(PublicAddress.is(bytes), address.toString());
        }
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        byte[] bytes = InetAddress.getByName(address).getAddress();
        assertEquals(address.contains(":") ? 16 : 4, bytes.length, address);
        return PublicAddress.is(bytes);
    }

    private static byte[] mapped(int... octets) {
        byte[] bytes = new byte[16];
        bytes[10] = -1;
        bytes[11] = -1;
        for (int at = 0; at < 4; at++) bytes[12 + at] = (byte) octets[at];
        return bytes;
    }
}
