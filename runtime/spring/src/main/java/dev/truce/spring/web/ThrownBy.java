package dev.truce.spring.web;

import dev.truce.runtime.ConflictException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Knows who has thrown an exception: a library that knows nothing of the application, or the application, which may answer it. */
final class ThrownBy {

    private static final List<Class<? extends Throwable>> WRAPPERS = List.of(
            UndeclaredThrowableException.class,
            InvocationTargetException.class,
            ExecutionException.class,
            CompletionException.class,
            ServletException.class);

    private static final List<String> LIBRARIES = List.of(
            "org.springframework.dao.",
            "org.springframework.orm.",
            "org.springframework.jdbc.",
            "org.springframework.transaction.",
            "org.springframework.data.",
            "jakarta.persistence.",
            "jakarta.transaction.",
            "org.hibernate.",
            "org.jooq.",
            "org.apache.ibatis.",
            "java.sql.");

    private ThrownBy() {}

    /** Returns whether the exception is a conflict, or one of a database or persistence library. */
    static boolean library(Throwable exception) {
        Throwable thrown = exception;
        while (WRAPPERS.contains(thrown.getClass()) && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        String name = thrown.getClass().getName();
        return thrown instanceof ConflictException
                || thrown instanceof java.sql.SQLException
                || LIBRARIES.stream().anyMatch(name::startsWith);
    }
}
