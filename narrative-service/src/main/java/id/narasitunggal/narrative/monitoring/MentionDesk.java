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
public class MentionDesk {
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
        List<RowVerdict> verdicts = take(UUID.randomUUID(), reading.fit(), dryRun, actor);
        List<RefusedRow> refused = new ArrayList<>(reading.refused());
        verdicts.stream()
                .filter(one -> one.outcome() == RowOutcome.REFUSED)
                .map(RefusedRow::of)
                .forEach(refused::add);
        refused.sort(Comparator.comparingInt(RefusedRow::row));
        long unfit = reading.refused().stream().map(RefusedRow::row).distinct().count();
        return new MentionImportView(
                dryRun,
                reading.fit().size() + (int) unfit,
                count(verdicts, RowOutcome.ADDED),
                count(verdicts, RowOutcome.KNOWN),
                refused);
    }

    private static int count(List<RowVerdict> verdicts, RowOutcome outcome) {
        return (int) verdicts.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** Some rows of the file of this id, each with its verdict, in the same order. */
    public List<RowVerdict> take(UUID importId, List<MentionFile.Row> rows, boolean dryRun, Actor actor) {
        Map<String, String> known = new HashMap<>(
                mentions.sealsOf(rows.stream().map(row -> row.mention().url()).collect(Collectors.toSet())));
        Set<UUID> strangers = new HashSet<>(mentions.strangers("topic", named(rows, RecordMention::topicId)));
        strangers.addAll(mentions.strangers("narrative", named(rows, RecordMention::narrativeId)));
        List<Mention> fresh = new ArrayList<>();
        List<RowVerdict> verdicts = new ArrayList<>();
        for (MentionFile.Row row : rows) {
            String hash = seal.fingerprint(row.mention());
            String before = known.putIfAbsent(row.mention().url(), hash);
            RowVerdict verdict = judge(row, hash, before, strangers);
            if (verdict.outcome() == RowOutcome.ADDED) {
                fresh.add(new Mention(UUID.randomUUID(), row.mention(), hash, actor, clock.instant()));
            }
            verdicts.add(verdict);
        }
        if (!dryRun && !fresh.isEmpty()) {
            mentions.persist(fresh);
            mentions.flush();
            trail.record(new MentionEvent.Imported(importId, fresh.size()), actor);
            watchers.fire(new MentionsTaken(topicsOf(fresh), actor));
        }
        return verdicts;
    }

    private static RowVerdict judge(MentionFile.Row row, String hash, @Nullable String before, Set<UUID> strangers) {
        if (before != null) {
            return before.equals(hash)
                    ? RowVerdict.of(row.number(), RowOutcome.KNOWN)
                    : RowVerdict.refused(row.number(), "url", "Alamat ini sudah tercatat dengan isi lain.");
        }
        boolean strangeTopic = strangers.contains(row.mention().topicId());
        if (strangeTopic || strangers.contains(row.mention().narrativeId())) {
            return RowVerdict.refused(
                    row.number(),
                    strangeTopic ? "topicId" : "narrativeId",
                    "Id ini tidak ada. Pilih dari daftar, atau kosongkan.");
        }
        return RowVerdict.of(row.number(), RowOutcome.ADDED);
    }

    private static Set<UUID> topicsOf(List<Mention> taken) {
        return taken.stream()
                .map(mention -> mention.topicId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> named(List<MentionFile.Row> rows, Function<RecordMention, @Nullable UUID> reference) {
        return rows.stream()
                .map(row -> reference.apply(row.mention()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
