package dev.truce.peers;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a client got.
 *
 * @param response the response; {@code null} if the connection broke instead
 */
record Answer(@Nullable HttpResponse<String> response) {

    int status() {
        return response == null ? 0 : response.statusCode();
    }

    String body() {
        return response == null ? "" : response.body();
    }

    boolean has(String header) {
        return response != null && response.headers().firstValue(header).isPresent();
    }

    boolean isReplay() {
        return has("Idempotent-Replayed");
    }

    HttpHeaders headers() {
        return response.headers();
    }

    /** Returns whether the client may send the request again: the key is in use, or nobody answers. */
    boolean invitesRetry() {
        return status() == 0 || status() == 409 && !isReplay() || status() == 500 || status() == 503 && !isReplay();
    }

    @Override
    public String toString() {
        return (response == null ? "no answer" : String.valueOf(status()))
                + (isReplay() ? " replayed" : "")
                + (has("Retry-After") ? " with Retry-After" : "");
    }
}
