package dev.truce.spring.request;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The values that the client sent, by the names of Java members: of its content, and of the path. A problem tells no other value than
 * these.
 */
public final class SentValues {

    private SentValues() {}

    /**
     * Reads the values of a request.
     *
     * @param request a request whose handler has run
     * @return simple values by name
     */
    public static Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> values = new LinkedHashMap<>(pathVariables(request));
        Object body = request.getAttribute(SentBody.ATTRIBUTE);
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

    /**
     * Reads the variables in the path of a request.
     *
     * @param request a request that has been mapped
     * @return values by name
     */
    public static Map<String, String> pathVariables(HttpServletRequest request) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }

    private static void add(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && BeanUtils.isSimpleValueType(value.getClass()) && !(value instanceof Class)) {
            values.put(name, value);
        }
    }

    /** The value of a member; nothing where it cannot be read, since the problem is complete without it. */
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
