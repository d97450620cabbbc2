package id.narasitunggal.narrative.citation;

import id.narasitunggal.narrative.evidence.CitableItem;
import id.narasitunggal.narrative.evidence.CitableItems;
import id.narasitunggal.narrative.evidence.ItemFigure;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.ItemReference;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Pins every reference of a text to the accepted item it names; what was not accepted, or is exempt, cannot be cited. */
@ApplicationScoped
public class Citations {
    private final CitableItems items;

    Citations(CitableItems items) {
        this.items = items;
    }

    /** @throws Refusal.Invalid naming each reference that leads nowhere */
    public List<Citation> pin(NarrativeContent text, Actor actor) {
        Map<String, ItemReference> references = references(text);
        Map<UUID, CitableItem> known = items.among(
                references.values().stream().map(ItemReference::itemId).collect(Collectors.toSet()), actor);
        List<Citation> pinned = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        references.forEach((pointer, reference) -> pin(pointer, reference, known, pinned, errors));
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return pinned;
    }

    private static void pin(
            String pointer,
            ItemReference reference,
            Map<UUID, CitableItem> known,
            List<Citation> pinned,
            List<FieldError> errors) {
        CitableItem item = known.get(reference.itemId());
        if (item == null) {
            errors.add(new FieldError(
                    pointer + "/itemId",
                    null,
                    "Butir data ini tidak dapat dirujuk: belum diterima, atau tidak terbuka."));
            return;
        }
        if (!item.isCurrent()) {
            errors.add(new FieldError(
                    pointer + "/itemId",
                    null,
                    "Butir data ini sudah dikoreksi atau ditarik; cari dan rujuklah butir penggantinya."));
            return;
        }
        if (item.revision() != reference.revision()) {
            errors.add(new FieldError(
                    pointer + "/revision",
                    null,
                    "Butir data ini sudah berubah; bacalah dan rujuklah revisi " + item.revision() + "."));
            return;
        }
        ItemFigure figure = reference.figure() == null
                ? null
                : item.figure(reference.figure()).orElse(null);
        if (reference.figure() != null && figure == null) {
            errors.add(new FieldError(
                    pointer + "/figure", null, "Butir data ini tidak memuat angka dengan nomor urut tersebut."));
            return;
        }
        pinned.add(Citation.pin(pointer, reference, item, figure));
    }

    private static Map<String, ItemReference> references(NarrativeContent text) {
        Map<String, ItemReference> found = new LinkedHashMap<>();
        for (int i = 0; i < text.figures().size(); i++) {
            ItemReference citation = text.figures().get(i).citation();
            if (citation != null) {
                found.put("#/figures/" + i + "/citation", citation);
            }
        }
        for (int i = 0; i < text.sources().size(); i++) {
            ItemReference item = text.sources().get(i).item();
            if (item != null) {
                found.put("#/sources/" + i + "/item", item);
            }
        }
        return found;
    }
}
