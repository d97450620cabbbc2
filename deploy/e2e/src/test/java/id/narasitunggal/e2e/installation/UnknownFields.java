package id.narasitunggal.e2e.installation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Finds what Kubernetes' types put aside because they have no field of that name: a typing error that a cluster would not tell. */
final class UnknownFields {
    private UnknownFields() {}

    /** @throws IllegalStateException naming the type and the field */
    static void refuse(Object object) {
        if (object instanceof Map<?, ?> map) {
            map.values().forEach(UnknownFields::refuse);
        } else if (object instanceof Iterable<?> list) {
            list.forEach(UnknownFields::refuse);
        } else if (object.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
            for (Method getter : object.getClass().getMethods()) {
                if (getter.getParameterCount() == 0 && getter.getName().matches("(get|is)[A-Z].*")) {
                    look(object, getter);
                }
            }
        }
    }

    private static void look(Object object, Method getter) {
        try {
            Object value = getter.invoke(object);
            if (getter.getName().equals("getAdditionalProperties")
                    && value instanceof Map<?, ?> unknown
                    && !unknown.isEmpty()) {
                throw new IllegalStateException(
                        object.getClass().getSimpleName() + " has no field " + unknown.keySet());
            }
            if (value != null && !(value instanceof Class<?>)) {
                refuse(value);
            }
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
