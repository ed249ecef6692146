package dev.truce.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem's body, encoded in two parts: only {@code instance}, between them, differs from request to request. */
final class ProblemBody {

    private static final String INSTANCE = ",\"instance\":\"";

    /** The bytes before the value of {@code instance}, with its name and the opening quote. */
    private final byte[] head;
    /** The closing quote of {@code instance}, and what comes after it. */
    private final byte[] tail;

    private ProblemBody(byte[] head, byte[] tail) {
        this.head = head;
        this.tail = tail;
    }

    /** Encodes all of a problem but its instance. */
    static ProblemBody of(Problem problem) {
        JsonWriter head = new JsonWriter();
        writeHead(head, problem);
        head.ascii(INSTANCE);
        JsonWriter tail = new JsonWriter();
        tail.ascii("\"");
        writeTail(tail, problem);
        return new ProblemBody(head.toBytes(), tail.toBytes());
    }

    /** Encodes a problem that is written only once. */
    static byte[] encode(Problem problem) {
        JsonWriter json = new JsonWriter();
        writeHead(json, problem);
        String instance = problem.instance();
        if (instance != null) {
            json.ascii(INSTANCE);
            json.content(instance);
            json.ascii("\"");
        }
        writeTail(json, problem);
        return json.toBytes();
    }

    private static void writeHead(JsonWriter json, Problem problem) {
        json.ascii("{\"type\":");
        json.string(problem.typeUri());
        json.ascii(",\"title\":");
        json.string(problem.title());
        json.ascii(",\"status\":");
        json.value(problem.status());
        json.ascii(",\"detail\":");
        json.string(problem.detail());
    }

    private static void writeTail(JsonWriter json, Problem problem) {
        for (Map.Entry<String, @Nullable Object> member : problem.members().entrySet()) {
            json.ascii(",");
            json.string(member.getKey());
            json.ascii(":");
            json.value(member.getValue());
        }
        json.ascii("}");
    }

    byte[] toBytes(@Nullable String instance) {
        if (instance == null) {
            return join(head.length - INSTANCE.length(), new byte[0], 1);
        }
        byte[] body = new byte[head.length + instance.length() + tail.length];
        int end = head.length;
        for (int i = 0; i < instance.length(); i++) {
            char c = instance.charAt(i);
            if (!JsonWriter.isPlain(c)) {
                return escaping(instance);
            }
            body[end++] = (byte) c;
        }
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(tail, 0, body, end, tail.length);
        return body;
    }

    /** For an instance that is not a URI reference as RFC 3986 has it, which frameworks pass on all the same. */
    private byte[] escaping(String instance) {
        JsonWriter content = new JsonWriter();
        content.content(instance);
        return join(head.length, content.toBytes(), 0);
    }

    private byte[] join(int headEnd, byte[] middle, int tailStart) {
        byte[] body = new byte[headEnd + middle.length + tail.length - tailStart];
        System.arraycopy(head, 0, body, 0, headEnd);
        System.arraycopy(middle, 0, body, headEnd, middle.length);
        System.arraycopy(tail, tailStart, body, headEnd + middle.length, tail.length - tailStart);
        return body;
    }
}
