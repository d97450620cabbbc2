package id.narasitunggal.dissemination.assignment;

import static id.narasitunggal.dissemination.catalogue.ChannelFamily.RADIO;
import static id.narasitunggal.dissemination.catalogue.ChannelFamily.SOCIAL_MEDIA;
import static id.narasitunggal.dissemination.catalogue.ChannelFamily.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final Instant NINE = Instant.parse("2026-10-12T09:00:00Z");

    private static CountedPlacement placed(ChannelFamily family, int hoursLater) {
        return new CountedPlacement(UUID.randomUUID(), family, NINE.plusSeconds(hoursLater * 3600L));
    }

    @Test
    void it_is_met_when_the_last_missing_family_is_served() {
        Requirement both = new Requirement(Set.of(WEBSITE, RADIO), 2);

        assertThat(both.metAt(List.of(placed(RADIO, 5), placed(WEBSITE, 1), placed(SOCIAL_MEDIA, 2))))
                .contains(NINE.plusSeconds(5 * 3600));
        assertThat(both.metAt(List.of(placed(WEBSITE, 1), placed(WEBSITE, 2)))).isEmpty();
    }

    @Test
    void a_channel_counts_once_however_many_pages_it_carries() {
        Requirement two = new Requirement(Set.of(), 2);
        CountedPlacement first = placed(WEBSITE, 0);

        assertThat(two.metAt(List.of(first, new CountedPlacement(first.channelId(), WEBSITE, NINE.plusSeconds(60)))))
                .isEmpty();
        assertThat(two.metAt(List.of(first, placed(WEBSITE, 3)))).contains(NINE.plusSeconds(3 * 3600));
    }

    @Test
    void nothing_published_meets_nothing() {
        assertThat(new Requirement(Set.of(), 1).metAt(List.of())).isEmpty();
    }
}
