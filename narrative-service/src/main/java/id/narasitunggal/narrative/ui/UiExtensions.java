package id.narasitunggal.narrative.ui;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the {@link Ui} annotations in the OpenAPI document: x-ui on properties, x-enum-labels and x-enum-tones on
 * the schemas of enums, x-ui-action on operations, x-ui-resource on tags.
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class UiExtensions implements OASFilter {
    private final IndexView index;

    public UiExtensions(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describeProperties(document);
        describeWords(document);
        describeActions(document);
        describeResources(document);
    }

    /** The annotation stands on the record component and on its field; the field is enough. */
    private void describeProperties(OpenAPI document) {
        for (AnnotationInstance shown : index.getAnnotations(Ui.class)) {
            if (shown.target().kind() == AnnotationTarget.Kind.FIELD) {
                FieldInfo field = shown.target().asField();
                describe(schema(document, field.declaringClass()), field, shown);
                unwrappers(field.declaringClass()).forEach(owner -> describe(schema(document, owner), field, shown));
            }
        }
    }

    /** Views that show the properties of this type among their own. */
    private Stream<ClassInfo> unwrappers(ClassInfo type) {
        return index.getAnnotations(JsonUnwrapped.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
                .map(AnnotationTarget::asField)
                .filter(field -> field.type().name().equals(type.name()))
                .map(FieldInfo::declaringClass);
    }

    private static void describe(
            org.eclipse.microprofile.openapi.models.media.@Nullable Schema owner,
            FieldInfo field,
            AnnotationInstance shown) {
        if (owner != null && owner.getProperties() != null) {
            extend(owner.getProperties().get(field.name()), "x-ui", given(shown));
        }
    }

    private void describeWords(OpenAPI document) {
        for (AnnotationInstance label : index.getAnnotations(Ui.Label.class)) {
            FieldInfo constant = label.target().asField();
            var words = schema(document, constant.declaringClass());
            if (words != null) {
                String tone = label.valueWithDefault(index, "tone").asString();
                extend(
                        words,
                        "x-enum-labels",
                        Map.of(constant.name(), label.value().asString()));
                extend(words, "x-enum-tones", Map.of(constant.name(), tone));
            }
        }
    }

    private void describeActions(OpenAPI document) {
        Map<String, AnnotationInstance> actions = new HashMap<>();
        for (AnnotationInstance action : index.getAnnotations(Ui.Action.class)) {
            actions.put(operationId(action.target().asMethod()), action);
        }
        if (document.getPaths() == null) {
            return;
        }
        for (var path : document.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                AnnotationInstance action = actions.get(String.valueOf(operation.getOperationId()));
                if (action != null) {
                    extend(operation, "x-ui-action", given(action));
                }
            }
        }
    }

    private void describeResources(OpenAPI document) {
        for (AnnotationInstance entry : index.getAnnotations(Ui.Resource.class)) {
            AnnotationInstance tag = entry.target()
                    .asClass()
                    .declaredAnnotation(org.eclipse.microprofile.openapi.annotations.tags.Tag.class);
            if (tag != null && tag.value("name") != null) {
                extend(tag(document, tag.value("name").asString()), "x-ui-resource", given(entry));
            }
        }
    }

    private static Tag tag(OpenAPI document, String name) {
        if (document.getTags() != null) {
            for (Tag known : document.getTags()) {
                if (name.equals(known.getName())) {
                    return known;
                }
            }
        }
        Tag added = OASFactory.createTag().name(name);
        document.addTag(added);
        return added;
    }

    private static org.eclipse.microprofile.openapi.models.media.@Nullable Schema schema(
            OpenAPI document, ClassInfo owner) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return null;
        }
        AnnotationInstance described = owner.declaredAnnotation(Schema.class);
        AnnotationValue name = described == null ? null : described.value("name");
        return document.getComponents().getSchemas().get(name == null ? owner.simpleName() : name.asString());
    }

    private static String operationId(MethodInfo method) {
        AnnotationInstance described = method.declaredAnnotation(Operation.class);
        AnnotationValue id = described == null ? null : described.value("operationId");
        return id == null ? method.name() : id.asString();
    }

    private static Map<String, Object> given(AnnotationInstance annotation) {
        Map<String, Object> values = new LinkedHashMap<>();
        annotation.values().forEach(value -> values.put(value.name(), value.value()));
        return values;
    }

    /** Adds to what an earlier annotation of the same schema, operation or tag said. */
    private static void extend(@Nullable Extensible<?> described, String name, Map<String, ?> values) {
        if (described == null) {
            return;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (described.getExtensions() != null && described.getExtensions().get(name) instanceof Map<?, ?> earlier) {
            earlier.forEach((key, value) -> all.put(String.valueOf(key), value));
        }
        all.putAll(values);
        described.addExtension(name, all);
    }
}
