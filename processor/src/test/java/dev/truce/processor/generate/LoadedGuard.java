package dev.truce.processor.generate;

import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.NotDeletable;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A compiled guard, called as the code of a user would call it. */
final class LoadedGuard {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            long.class, Long.class, int.class, Integer.class, short.class, Short.class, boolean.class, Boolean.class);

    private final Class<?> guard;
    private final ClassLoader loader;

    LoadedGuard(ClassLoader loader, String qualifiedName) {
        this.loader = loader;
        this.guard = load(loader, qualifiedName);
    }

    static Class<?> load(ClassLoader loader, String binaryName) {
        try {
            return Class.forName(binaryName, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Calls the method of that name that the arguments fit; {@code null} is a state or version, never the resource. */
    Object call(String name, Object... arguments) {
        Class<?> resource = resource();
        List<Method> fitting = Arrays.stream(guard.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && fits(method, resource, arguments))
                .toList();
        if (fitting.size() != 1) {
            throw new AssertionError(fitting.size() + " methods fit " + name + Arrays.toString(arguments));
        }
        return invoke(fitting.get(0), arguments);
    }

    /** The class of the resource, or {@code null} if this is a user's class and not a guard. */
    private Class<?> resource() {
        return Arrays.stream(guard.getFields())
                        .anyMatch(field -> field.getName().equals("CONTRACT"))
                ? contract().type()
                : null;
    }

    /** The rule that is a constant of the guard. */
    <T> T rule(Class<T> type, String constant) {
        try {
            Field field = guard.getDeclaredField(constant);
            field.setAccessible(true);
            return type.cast(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    // The states are of an enum that is only known when the test runs; the rules below are asked about them as if it
    // were known.

    <S extends Enum<S>> IllegalTransition illegal(String transition, Object state) {
        return this.<S>transition(transition).conflict(state(state));
    }

    <S extends Enum<S>> boolean allows(String transition, Object state) {
        return this.<S>transition(transition).allows(state(state));
    }

    <S extends Enum<S>> IllegalTransition illegalChange(Object current, Object requested) {
        return this.<S>lifecycle().changeConflict(state(current), state(requested));
    }

    <S extends Enum<S>> IllegalTransition illegalInitial(Object state) {
        return this.<S>lifecycle().initialConflict(state(state));
    }

    <S extends Enum<S>> NotDeletable notDeletable(Object state) {
        return this.<S>lifecycle().deletableConflict(state(state));
    }

    @SuppressWarnings("unchecked")
    private <S extends Enum<S>> TransitionRule<S> transition(String constant) {
        return rule(TransitionRule.class, constant);
    }

    @SuppressWarnings("unchecked")
    private <S extends Enum<S>> Lifecycle<S> lifecycle() {
        return rule(Lifecycle.class, "LIFECYCLE");
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S>> S state(Object state) {
        return (S) state;
    }

    /** Calls the method with exactly these parameters. */
    Object callExactly(String name, List<Class<?>> parameters, Object... arguments) {
        try {
            return invoke(guard.getDeclaredMethod(name, parameters.toArray(Class<?>[]::new)), arguments);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object invoke(Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(null, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return (RuntimeException) e.getCause();
    }

    private static boolean fits(Method method, Class<?> resource, Object... arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> boxed = BOXES.getOrDefault(parameters[i], parameters[i]);
            boolean fits = arguments[i] == null
                    ? !parameters[i].isPrimitive() && parameters[i] != resource
                    : boxed.isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The methods that users see. */
    List<Method> methods() {
        return Arrays.stream(guard.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    ResourceContract<Object> contract() {
        try {
            Field field = guard.getField("CONTRACT");
            field.setAccessible(true);
            return (ResourceContract<Object>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The constants of an enum, by name. */
    static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new java.util.LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return constants;
    }

    /** Makes an instance with the constructor that has as many parameters. */
    Object make(String binaryName, Object... arguments) {
        return make(loader, binaryName, arguments);
    }

    static Object make(ClassLoader loader, String binaryName, Object... arguments) {
        try {
            for (Constructor<?> constructor : load(loader, binaryName).getDeclaredConstructors()) {
                if (constructor.getParameterCount() == arguments.length) {
                    constructor.setAccessible(true);
                    return constructor.newInstance(arguments);
                }
            }
            throw new AssertionError("no constructor of " + binaryName + " fits");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
