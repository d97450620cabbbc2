package id.narasitunggal.submission.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.SubmissionView;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.hibernate.Session;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Writes receipts: once for each revision that was sent, when it is first asked for. */
@ApplicationScoped
class ReceiptDesk {
    private static final String NAME_ON_THE_DAY = """
            select name from unit_name
             where unit_id = :unit and daterange(valid_from, valid_to) @> cast(cast(:at as timestamptz) at time zone 'Asia/Jakarta' as date)
            """;

    /** Whoever asks at the same time writes nothing and reads what the first one wrote. */
    private static final String WRITE = """
            insert into receipt (submission_id, payload, signature, key_id, issued_at)
            values (:submission, :payload, :signature, :key, :at)
            on conflict on constraint receipt_pkey do nothing
            """;

    private final Session database;
    private final Submissions submissions;
    private final SigningKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    ReceiptDesk(Session database, Submissions submissions, SigningKeys keys, ObjectMapper json, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when it was not sent yet */
    @Transactional
    ReceiptView of(UUID submissionId, Actor actor) {
        Submission submission = submissions.require(submissionId, actor);
        Receipt known = database.find(Receipt.class, submissionId);
        if (known == null) {
            write(SubmissionView.of(submission, actor));
            known = database.find(Receipt.class, submissionId);
        }
        return new ReceiptView(statement(known), known.payload, known.signature, known.keyId, known.issuedAt);
    }

    private void write(SubmissionView sent) {
        if (sent.submittedAt() == null
                || sent.firstSubmittedAt() == null
                || sent.timeliness() == null
                || sent.contentHash() == null) {
            throw new Refusal.Conflict(
                    "not-submitted", "Laporan ini belum disampaikan, sehingga belum ada tanda terimanya.");
        }
        Instant received = sent.submittedAt();
        String unitName = database.createNativeQuery(NAME_ON_THE_DAY, Tuple.class)
                .setParameter("unit", sent.unitId())
                .setParameter("at", received)
                .getSingleResult()
                .get(0, String.class);
        String payload = canonical(new Statement(
                sent.number(),
                sent.revision(),
                sent.id(),
                sent.unitId(),
                unitName,
                sent.kind(),
                sent.period(),
                received,
                sent.firstSubmittedAt(),
                sent.dueAt(),
                sent.timeliness(),
                sent.contentHash()));
        PublicJsonWebKey key = keys.signing();
        database.createNativeMutationQuery(WRITE)
                .setParameter("submission", sent.id())
                .setParameter("payload", payload)
                .setParameter("signature", sign(payload, key))
                .setParameter("key", key.getKeyId())
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    private static String sign(String payload, PublicJsonWebKey key) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setHeader("typ", "tanda-terima+json");
            signature.setPayload(payload);
            signature.setKey(key.getPrivateKey());
            return signature.getDetachedContentCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("receipt not signed", e);
        }
    }

    private String canonical(Statement statement) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(statement)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalStateException("receipt not canonical", e);
        }
    }

    private Statement statement(Receipt receipt) {
        try {
            return json.readValue(receipt.payload, Statement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("receipt unreadable", e);
        }
    }
}
