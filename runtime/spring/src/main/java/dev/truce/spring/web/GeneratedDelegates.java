package dev.truce.spring.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Finds the method to which a controller of openapi-generator hands its requests. With {@code delegatePattern}, the interface
 * {@code OrdersApi} calls the bean that its {@code getDelegate()} returns, in the method of the same name.
 */
final class GeneratedDelegates {

    private final ConfigurableListableBeanFactory beans;

    GeneratedDelegates(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Returns the methods of the delegates that a handler may call; none for a handler that no generator made. */
    List<Method> of(Method handler) {
        Class<?> type = delegateOf(handler.getDeclaringClass());
        if (type == null) {
            return List.of();
        }
        List<Method> methods = new ArrayList<>();
        for (String name : beans.getBeanNamesForType(type, true, false)) {
            Class<?> target = AutoProxyUtils.determineTargetClass(beans, name);
            Method method = target == null
                    ? null
                    : ReflectionUtils.findMethod(
                            ClassUtils.getUserClass(target), handler.getName(), handler.getParameterTypes());
            if (method != null) {
                methods.add(method);
            }
        }
        return methods;
    }

    private static @Nullable Class<?> delegateOf(Class<?> api) {
        Method getter = ReflectionUtils.findMethod(api, "getDelegate");
        Class<?> type = getter == null ? null : getter.getReturnType();
        return type != null && type.isInterface() && type.getName().equals(api.getName() + "Delegate") ? type : null;
    }
}
