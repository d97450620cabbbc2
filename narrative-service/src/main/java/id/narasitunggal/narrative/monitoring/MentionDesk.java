package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes reports down, one or many: a report is known by its address, so that sending it twice makes one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MentionDesk {
    private final Mentions mentions;
    private final MentionFile file;
    private final AuditTrail trail;
    private final Seal seal;
    private final Clock clock;
    private final Event<MentionsTaken> watchers;

    MentionDesk(
            Mentions mentions,
            MentionFile file,
            AuditTrail trail,
            Seal seal,
            Clock clock,
            Event<MentionsTaken> watchers) {
        this.mentions = mentions;
        this.file = file;
        this.trail = trail;
        this.seal = seal;
        this.clock = clock;
        this.watchers = watchers;
    }

    /** @throws Refusal.Conflict when the id stands for another report already */
    Mention take(UUID id, RecordMention request, @Nullable Mention known, Actor actor) {
        if (known != null) {
            if (known.requestHash.equals(seal.fingerprint(request))) {
                return known;
            }
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai berita lain. Pakai id baru.");
        }
        Mention mention = new Mention(id, request, seal.fingerprint(request), actor, clock.instant());
        mentions.persistAndFlush(mention);
        mentions.getEntityManager().refresh(mention);
        trail.record(new MentionEvent.Recorded(id, mention.url, mention.contentTone), actor);
        watchers.fire(new MentionsTaken(topicsOf(List.of(mention)), actor));
        return mention;
    }

    /** Rows that can be taken are taken though others cannot; a dry run looks at all of them the same way and keeps none. */
    MentionImportView take(String type, String text, boolean dryRun, Actor actor) {
        MentionFile.Reading reading = file.read(type, text);
        List<RefusedRow> refused = new ArrayList<>(reading.refused());
        Map<String, String> known = new HashMap<>(mentions.sealsOf(
                reading.fit().stream().map(row -> row.mention().url()).collect(Collectors.toSet())));
        Set<UUID> strangers = new HashSet<>(mentions.strangers("topic", named(reading, RecordMention::topicId)));
        strangers.addAll(mentions.strangers("narrative", named(reading, RecordMention::narrativeId)));
        List<Mention> fresh = new ArrayList<>();
        int repeated = 0;
        for (MentionFile.Row row : reading.fit()) {
            RecordMention request = row.mention();
            String hash = seal.fingerprint(request);
            String before = known.putIfAbsent(request.url(), hash);
            if (before != null && before.equals(hash)) {
                repeated++;
            } else if (before != null) {
                refused.add(new RefusedRow(row.number(), "url", "Alamat ini sudah tercatat dengan isi lain."));
            } else if (strangers.contains(request.topicId()) || strangers.contains(request.narrativeId())) {
                String column = strangers.contains(request.topicId()) ? "topicId" : "narrativeId";
                refused.add(
                        new RefusedRow(row.number(), column, "Id ini tidak ada. Pilih dari daftar, atau kosongkan."));
            } else {
                fresh.add(new Mention(UUID.randomUUID(), request, hash, actor, clock.instant()));
            }
        }
        if (!dryRun && !fresh.isEmpty()) {
            mentions.persist(fresh);
            mentions.flush();
            trail.record(new MentionEvent.Imported(UUID.randomUUID(), fresh.size()), actor);
            watchers.fire(new MentionsTaken(topicsOf(fresh), actor));
        }
        refused.sort(Comparator.comparingInt(RefusedRow::row));
        return new MentionImportView(dryRun, reading.rows(), fresh.size(), repeated, refused);
    }

    private static Set<UUID> topicsOf(List<Mention> taken) {
        return taken.stream()
                .map(mention -> mention.topicId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> named(MentionFile.Reading reading, Function<RecordMention, @Nullable UUID> reference) {
        return reading.fit().stream()
                .map(row -> reference.apply(row.mention()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
