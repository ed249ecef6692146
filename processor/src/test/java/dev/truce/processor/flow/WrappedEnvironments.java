package dev.truce.processor.flow;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Environments of the shapes in which build tools hand them to processors. */
final class WrappedEnvironments {
    private WrappedEnvironments() {}

    /** As Gradle's incremental compilation does: a class that holds the environment, and a filer of its own. */
    static ProcessingEnvironment asGradleDoes(ProcessingEnvironment environment) {
        return new IncrementalProcessingEnvironment(environment, environment.getFiler());
    }

    /** As IntelliJ does: a proxy whose handler holds the environment, and an object with the methods that differ. */
    static ProcessingEnvironment asIntellijDoes(ProcessingEnvironment environment) {
        return ApiWrappers.wrap(new ProcessingEnvironmentWrapper(environment), environment);
    }

    /** A proxy that keeps what is behind it where nobody can look. */
    static ProcessingEnvironment hidden(ProcessingEnvironment environment) {
        Map<Method, ProcessingEnvironment> behind = new ConcurrentHashMap<>();
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironments.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                new Hidden(behind, ThreadLocal.withInitial(() -> environment)));
    }

    private record Hidden(Map<Method, ProcessingEnvironment> calls, ThreadLocal<ProcessingEnvironment> behind)
            implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return call(method, behind.get(), arguments);
        }
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Named as Gradle's. */
    private static final class IncrementalProcessingEnvironment implements ProcessingEnvironment {
        private final ProcessingEnvironment delegate;
        private final Filer filer;

        IncrementalProcessingEnvironment(ProcessingEnvironment delegate, Filer filer) {
            this.delegate = delegate;
            this.filer = filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }

    /** What IntelliJ's proxies ask first. */
    private abstract static class DynamicWrapper<T> {
        private final T myDelegate;

        DynamicWrapper(T delegate) {
            myDelegate = delegate;
        }

        final T getWrapperDelegate() {
            return myDelegate;
        }
    }

    private static final class ProcessingEnvironmentWrapper extends DynamicWrapper<ProcessingEnvironment> {
        ProcessingEnvironmentWrapper(ProcessingEnvironment delegate) {
            super(delegate);
        }

        /** Called by reflection. */
        @SuppressWarnings("unused")
        public Filer getFiler() {
            return getWrapperDelegate().getFiler();
        }
    }

    /** Named as IntelliJ's, whose handler is an anonymous class that captures what it needs. */
    private static final class ApiWrappers {
        static ProcessingEnvironment wrap(
                DynamicWrapper<ProcessingEnvironment> wrapper, ProcessingEnvironment delegateTo) {
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    WrappedEnvironments.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    new InvocationHandler() {
                        private final Map<String, Object> myCallHandlers = new ConcurrentHashMap<>();

                        @Override
                        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                            Object target = myCallHandlers.computeIfAbsent(
                                    method.getName(), name -> name.equals("getFiler") ? wrapper : delegateTo);
                            return target == wrapper
                                    ? wrapper.getClass()
                                            .getMethod(method.getName())
                                            .invoke(wrapper, arguments)
                                    : call(method, target, arguments);
                        }
                    });
        }
    }
}
