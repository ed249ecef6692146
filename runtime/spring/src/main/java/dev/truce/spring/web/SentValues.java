package dev.truce.spring.web;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/** Reads the values that the client sent in its body. */
final class SentValues {

    private SentValues() {}

    /** Returns the simple values of a body by the names of its members. */
    static Map<String, Object> of(@Nullable Object body) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (body instanceof Map<?, ?> map) {
            map.forEach((name, value) -> add(values, String.valueOf(name), value));
        } else if (body != null && body.getClass().isRecord()) {
            for (RecordComponent component : body.getClass().getRecordComponents()) {
                add(values, component.getName(), invoke(component.getAccessor(), body));
            }
        } else if (body != null && !BeanUtils.isSimpleProperty(body.getClass())) {
            for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(body.getClass())) {
                add(values, property.getName(), invoke(property.getReadMethod(), body));
            }
        }
        return values;
    }

    private static void add(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && BeanUtils.isSimpleValueType(value.getClass()) && !(value instanceof Class)) {
            values.put(name, value);
        }
    }

    /** Returns {@code null} for a member that cannot be read, since the problem is complete without it. */
    private static @Nullable Object invoke(@Nullable Method accessor, Object target) {
        if (accessor == null) {
            return null;
        }
        try {
            ReflectionUtils.makeAccessible(accessor);
            return accessor.invoke(target);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
