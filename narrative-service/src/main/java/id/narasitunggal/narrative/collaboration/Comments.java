package id.narasitunggal.narrative.collaboration;

import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.paging.Cursor;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Remarks on texts in the works: for the desk and the auditors, and for a party as long as the very edition waits for its word. */
@ApplicationScoped
public class Comments implements PanacheRepositoryBase<DraftComment, UUID> {
    private static final String ANCHORS = """
            select c.id,
                   case when c.quote is null then 'WHOLE'
                        when position(c.quote in coalesce(e.content #>> string_to_array(substr(c.pointer, 2), '/'), '')) > 0 then 'PLACED'
                        when exists (select from jsonb_path_query(e.content, 'strict $.** ? (@.type() == "string")') as said
                                      where position(c.quote in said #>> '{}') > 0) then 'MOVED'
                        else 'LOST' end as anchor
              from draft_comment c join edition e on e.id = c.edition_id
             where c.id in (:ids)
            """;

    /** Parties stand on an edition from the moment it is sent to them until an edit takes it back to the desk. */
    private static final String ASKED = """
             and exists (select from edition e, jsonb_array_elements(e.required_parties) as party
                          where e.id = c.edition_id and e.current and e.published_at is null and e.ended_at is null
                            and party ->> 'role' in (:roles))
            """;

    /** @throws Refusal.NotFound when there is none, or none that the caller may read */
    DraftComment require(UUID id, Actor actor) {
        return known(id, actor).orElseThrow(() -> new Refusal.NotFound("Komentar"));
    }

    Optional<DraftComment> known(UUID id, Actor actor) {
        if (DeskRules.looks(actor)) {
            return findByIdOptional(id);
        }
        return RequiredParty.isSpokenForBy(actor)
                ? getSession()
                        .createNativeQuery(
                                "select c.* from draft_comment c where c.id = :id" + ASKED, DraftComment.class)
                        .setParameter("id", id)
                        .setParameterList("roles", actor.roles())
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Newest first. */
    Page<DraftComment> list(UUID narrativeId, @Nullable Boolean open, PageRequest page, Actor actor) {
        boolean looks = DeskRules.looks(actor);
        if (!looks && !RequiredParty.isSpokenForBy(actor)) {
            throw new Refusal.NotFound("Narasi");
        }
        List<String> after = page.keys(2);
        String sql = "select c.* from draft_comment c where c.narrative_id = :narrative"
                + (looks ? "" : ASKED)
                + (open == null ? "" : " and (c.reply_to is null and c.resolved_at is null) = :open")
                + (after.isEmpty() ? "" : " and (c.written_at, c.id) < (:writtenAt, :id)")
                + " order by c.written_at desc, c.id desc limit :most";
        NativeQuery<DraftComment> query = getSession()
                .createNativeQuery(sql, DraftComment.class)
                .setParameter("narrative", narrativeId)
                .setParameter("most", page.fetchSize());
        if (!looks) {
            query.setParameterList("roles", actor.roles());
        }
        if (open != null) {
            query.setParameter("open", open);
        }
        if (!after.isEmpty()) {
            query.setParameter("writtenAt", Cursor.instant(after.get(0))).setParameter("id", Cursor.uuid(after.get(1)));
        }
        return Page.of(query.getResultList(), page, comment -> Cursor.of(comment.writtenAt, comment.id));
    }

    /** Where the quoted words of each remark stand in its edition now. */
    Map<UUID, Anchor> anchors(List<DraftComment> comments) {
        Map<UUID, Anchor> anchors = new HashMap<>();
        if (!comments.isEmpty()) {
            getSession()
                    .createNativeQuery(ANCHORS, Tuple.class)
                    .setParameter("ids", comments.stream().map(one -> one.id).toList())
                    .getResultStream()
                    .forEach(row ->
                            anchors.put(row.get("id", UUID.class), Anchor.valueOf(row.get("anchor", String.class))));
        }
        return anchors;
    }

    Anchor anchor(DraftComment comment) {
        return Objects.requireNonNullElse(anchors(List.of(comment)).get(comment.id), Anchor.WHOLE);
    }

    /** The edition in the works, if the narrative has one. */
    Optional<UUID> editionInTheWorks(UUID narrativeId) {
        return getSession()
                .createNativeQuery(
                        "select id from edition where narrative_id = :id and current and published_at is null and ended_at is null",
                        Tuple.class)
                .setParameter("id", narrativeId)
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .findFirst();
    }

    /** What stands in the way of approval: remarks that nobody has settled. */
    public List<FieldError> obstacles(UUID editionId) {
        return find("editionId = ?1 and replyTo is null and resolvedAt is null order by writtenAt, id", editionId)
                .stream()
                .map(comment -> new FieldError(
                        "#" + Objects.requireNonNullElse(comment.pointer, ""),
                        null,
                        "Komentar " + comment.writerName
                                + " belum diselesaikan. Tanggapi, lalu nyatakan selesai, sebelum naskah disetujui."))
                .toList();
    }
}
