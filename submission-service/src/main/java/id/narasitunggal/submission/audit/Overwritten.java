package id.narasitunggal.submission.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.Hibernate;
import org.hibernate.Interceptor;
import org.hibernate.SessionFactory;
import org.hibernate.type.CompositeType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Notes, while things are written, which stored fields an act overwrites and what stood there. It looks at what is written,
 * not at what an act says of itself, so no act can forget it. What an act adds is not noted: it stands in the new row.
 */
@PersistenceUnitExtension
@Singleton
public class Overwritten implements Interceptor {
    private static final String KEY = Overwritten.class.getName();

    private final TransactionSynchronizationRegistry transaction;
    private final Provider<SessionFactory> database;
    private final ObjectMapper json;

    Overwritten(TransactionSynchronizationRegistry transaction, Provider<SessionFactory> database, ObjectMapper json) {
        this.transaction = transaction;
        this.database = database;
        this.json = json;
    }

    /** What was overwritten since the last event of this transaction. */
    List<FieldChange> take() {
        List<FieldChange> noted = noted();
        transaction.putResource(KEY, null);
        return noted;
    }

    @Override
    public boolean onFlushDirty(
            Object thing, Object id, Object[] now, Object @Nullable [] before, String[] names, Type[] types) {
        if (before != null && isKept(thing)) {
            int[] changed = changed(now, before, names, types);
            note(FieldChange.between(
                    name(thing),
                    id.toString(),
                    state(before, changed, names, types),
                    state(now, changed, names, types)));
        }
        return false;
    }

    @Override
    public void onRemove(Object thing, Object id, Object[] state, String[] names, Type[] types) {
        if (!isKept(thing)) {
            return;
        }
        int[] all = IntStream.range(0, names.length)
                .filter(i -> !types[i].isCollectionType())
                .toArray();
        note(FieldChange.between(name(thing), id.toString(), state(state, all, names, types), NullNode.getInstance()));
    }

    private static int[] changed(Object[] now, Object[] before, String[] names, Type[] types) {
        return IntStream.range(0, names.length)
                .filter(i -> !types[i].isCollectionType() && !"version".equals(names[i]))
                .filter(i -> !Objects.deepEquals(now[i], before[i]))
                .toArray();
    }

    private void note(List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            List<FieldChange> noted = new ArrayList<>(noted());
            noted.addAll(changes);
            transaction.putResource(KEY, noted);
        }
    }

    @SuppressWarnings("unchecked")
    private List<FieldChange> noted() {
        Object noted = transaction.getResource(KEY);
        return noted == null ? List.of() : (List<FieldChange>) noted;
    }

    private ObjectNode state(@Nullable Object[] values, int[] wanted, String[] names, Type[] types) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        Arrays.stream(wanted).forEach(i -> state.set(names[i], value(values[i], types[i])));
        return state;
    }

    private JsonNode value(@Nullable Object value, Type type) {
        if (value == null) {
            return NullNode.getInstance();
        }
        if (type.isEntityType()) {
            Object id = database.get().getPersistenceUnitUtil().getIdentifier(value);
            return json.valueToTree(String.valueOf(id));
        }
        if (type instanceof CompositeType parts) {
            int[] all = IntStream.range(0, parts.getPropertyNames().length).toArray();
            return state(parts.getPropertyValues(value), all, parts.getPropertyNames(), parts.getSubtypes());
        }
        return value instanceof byte[] bytes ? json.valueToTree(bytes.length + " bita") : json.valueToTree(value);
    }

    private static boolean isKept(Object thing) {
        return !Hibernate.getClass(thing).isAnnotationPresent(ContentNotKept.class);
    }

    private static String name(Object thing) {
        return Hibernate.getClass(thing).getSimpleName();
    }
}
