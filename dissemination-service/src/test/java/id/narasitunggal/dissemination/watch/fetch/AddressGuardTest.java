package id.narasitunggal.dissemination.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each network is closed from its first address to its last, and its neighbours on either side are open. */
class AddressGuardTest {
    private static final PageAddress PAGE =
            PageAddress.parse("http://nama.contoh.go.id/").orElseThrow();
    private static final AddressGuard GUARD = new AddressGuard(FetchSettings.standard("Uji", Set.of(), List.of()));

    private static boolean mayVisit(String address) throws Exception {
        return GUARD.mayVisit(PAGE, new InetAddress[] {InetAddress.getByName(address)});
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,               0.0.0.0,       0.255.255.255,   1.0.0.0",
                "9.255.255.255,   10.0.0.0,      10.255.255.255,  11.0.0.0",
                "100.63.255.255,  100.64.0.0,    100.127.255.255, 100.128.0.0",
                "126.255.255.255, 127.0.0.0,     127.255.255.255, 128.0.0.0",
                "169.253.255.255, 169.254.0.0,   169.254.255.255, 169.255.0.0",
                "172.15.255.255,  172.16.0.0,    172.31.255.255,  172.32.0.0",
                "191.255.255.255, 192.0.0.0,     192.0.0.255,     192.0.1.0",
                "192.0.1.255,     192.0.2.0,     192.0.2.255,     192.0.3.0",
                "192.88.98.255,   192.88.99.0,   192.88.99.255,   192.88.100.0",
                "192.167.255.255, 192.168.0.0,   192.168.255.255, 192.169.0.0",
                "198.17.255.255,  198.18.0.0,    198.19.255.255,  198.20.0.0",
                "198.51.99.255,   198.51.100.0,  198.51.100.255,  198.51.101.0",
                "203.0.112.255,   203.0.113.0,   203.0.113.255,   203.0.114.0",
                "223.255.255.255, 224.0.0.0,     239.255.255.255, -",
                "-,               240.0.0.0,     255.255.255.255, -",
                "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff, 2001:200::",
                "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
                "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2002::, 2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2003::",
                "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff::, 3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff, 3fff:1000::",
                "-, ::, 1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 2000::",
                "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, 4000::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, -",
            })
    void a_reserved_network_is_closed_to_its_edges_and_nothing_beside_it(
            String before, String first, String last, String after) throws Exception {
        assertThat(mayVisit(first)).as(first).isFalse();
        assertThat(mayVisit(last)).as(last).isFalse();
        for (String neighbour : new String[] {before, after}) {
            assertThat(neighbour == null || mayVisit(neighbour)).as(neighbour).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:100.64.0.1", "::ffff:224.0.0.1"})
    void an_ipv4_address_dressed_as_ipv6_is_what_it_is(String address) throws Exception {
        assertThat(mayVisit(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://nama.contoh.go.id:8080/", "http://nama/", "http://nama.contoh.go.id:22/"})
    void unusual_ports_and_names_of_one_word_are_not_even_tried(String address) {
        assertThat(GUARD.mayTry(PageAddress.parse(address).orElseThrow())).isFalse();
    }
}
