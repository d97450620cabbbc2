package id.narasitunggal.dissemination.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.narasitunggal.dissemination.watch.fetch.Fetcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FetcherProducerTest {
    private static final Optional<Set<String>> LOOPBACK = Optional.of(Set.of("127.0.0.1:9101"));
    private final FetcherProducer producer = new FetcherProducer();

    @Test
    void production_refuses_to_visit_this_machine() {
        assertThatThrownBy(() -> producer.fetcher("Uji", LOOPBACK, Optional.empty(), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("narasi.demo");
    }

    @Test
    void the_demo_may_and_production_needs_no_list() throws IOException {
        try (Fetcher demo = producer.fetcher("Uji", LOOPBACK, Optional.empty(), true);
                Fetcher production =
                        producer.fetcher("Uji", Optional.empty(), Optional.of(List.of("203.0.113.0/24")), false)) {
            assertThat(demo).isNotNull();
            assertThat(production.fetch("http://127.0.0.1:9101/").explanation())
                    .isEqualTo("Halaman tidak dapat dijangkau oleh pemeriksa.");
        }
    }
}
