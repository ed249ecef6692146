package dev.truce.tck.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request and its answer, as they were on the wire.
 *
 * @param method the request's method
 * @param uri the request's target
 * @param requestHeaders the header lines that the suite set, in order
 * @param requestBody the request's content, empty where there is none
 * @param status the answer's status
 * @param headers the answer's header lines, by name ignoring case
 * @param body the answer's content, empty where there is none
 */
public record Exchange(
        String method,
        URI uri,
        List<HeaderLine> requestHeaders,
        String requestBody,
        int status,
        Map<String, List<String>> headers,
        String body) {

    /** Longer contents are cut where they are shown. */
    private static final int SHOWN = 1_500;

    /**
     * One header line of a request.
     *
     * @param name the field's name
     * @param value the field's value
     */
    public record HeaderLine(String name, String value) {}

    /**
     * Returns the value of a header of the answer; several lines are joined by a comma.
     *
     * @param name the header's name, in any case
     * @return the value, if the answer has the header
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(lines -> String.join(", ", lines));
    }

    /**
     * Returns the request as text, its content bounded in length.
     *
     * @return request line, header lines, content
     */
    public String requestText() {
        StringBuilder text = new StringBuilder(method).append(' ').append(target());
        requestHeaders.forEach(
                line -> text.append('\n').append(line.name()).append(": ").append(line.value()));
        return withContent(text, requestBody);
    }

    /**
     * Returns the answer as text, its content bounded in length.
     *
     * @return status line, header lines, content
     */
    public String answerText() {
        StringBuilder text = new StringBuilder("HTTP ").append(status);
        headers.forEach((name, lines) -> lines.forEach(
                line -> text.append('\n').append(name).append(": ").append(line)));
        return withContent(text, body);
    }

    /** Returns request and answer, each line marked with its direction. */
    @Override
    public String toString() {
        return marked("> ", requestText()) + '\n' + marked("< ", answerText());
    }

    private String target() {
        String query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + '?' + query;
    }

    private static String withContent(StringBuilder head, String content) {
        if (content.isEmpty()) {
            return head.toString();
        }
        String shown = content.length() <= SHOWN ? content : content.substring(0, SHOWN) + "… (cut)";
        return head.append("\n\n").append(shown).toString();
    }

    private static String marked(String mark, String text) {
        return text.lines()
                .map(line -> (mark + line).stripTrailing())
                .reduce((a, b) -> a + '\n' + b)
                .orElse(mark);
    }
}
