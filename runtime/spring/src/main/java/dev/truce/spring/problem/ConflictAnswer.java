package dev.truce.spring.problem;

import dev.truce.spring.failure.FoundConflict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes the answer to a conflict. */
@FunctionalInterface
public interface ConflictAnswer {

    /**
     * Answers a conflict.
     *
     * @param found the conflict
     * @param request the request
     * @param response a response of which nothing has been sent yet
     * @throws IOException if the answer cannot be sent
     */
    void answer(FoundConflict found, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
