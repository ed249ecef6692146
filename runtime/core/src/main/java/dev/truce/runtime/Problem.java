package dev.truce.runtime;

import dev.truce.runtime.generated.MemberNaming;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as the client sees it: {@code application/problem+json} (RFC 9457). Immutable.
 *
 * <p>The members are, in this order: {@code type}, {@code title}, {@code status}, {@code detail}, {@code instance},
 * {@code code},
 * those of the conflict's kind, those added with {@link #with}, {@code resolution}.
 */
public final class Problem {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Conflict conflict;
    private final String base;
    private final @Nullable String instance;
    private final @Nullable String title;
    private final @Nullable String detail;
    private final @Nullable EntityTag currentTag;
    private final @Nullable Function<String, @Nullable String> names;
    private final Map<String, @Nullable Object> added;

    private Problem(
            Conflict conflict,
            String base,
            @Nullable String instance,
            @Nullable String title,
            @Nullable String detail,
            @Nullable EntityTag currentTag,
            @Nullable Function<String, @Nullable String> names,
            Map<String, @Nullable Object> added) {
        this.conflict = conflict;
        this.base = base;
        this.instance = instance;
        this.title = title;
        this.detail = detail;
        this.currentTag = currentTag;
        this.names = names;
        this.added = added;
    }

    /**
     * Creates the problem of a conflict.
     *
     * @param conflict the conflict
     * @return the problem, without {@code instance}
     */
    public static Problem of(Conflict conflict) {
        return new Problem(Objects.requireNonNull(conflict, "conflict"), "", null, null, null, null, null, Map.of());
    }

    /**
     * Sets the path that the application is served under, such as the context path of a servlet, so that {@code type}
     * can be
     * opened.
     *
     * @param path empty, or a path that begins with {@code /} and does not end with it
     * @return a problem that differs in this only
     */
    public Problem withContextPath(String path) {
        return new Problem(
                conflict, Objects.requireNonNull(path, "path"), instance, title, detail, currentTag, names, added);
    }

    /**
     * Sets {@code instance}: which occurrence this is (RFC 9457 section 3.1.5).
     *
     * @param instance a URI reference, such as the path of the request
     * @return a problem that differs in this only
     */
    public Problem withInstance(String instance) {
        return new Problem(
                conflict, base, Objects.requireNonNull(instance, "instance"), title, detail, currentTag, names, added);
    }

    /**
     * Sets the current entity tag of a failed precondition or a stale version, which the conflict itself may not know.
     *
     * @param tag the tag; {@code null} leaves the problem as it is
     * @return a problem that differs in this only; this one if its conflict is of another kind
     */
    public Problem withCurrentTag(@Nullable EntityTag tag) {
        boolean about = conflict instanceof PreconditionFailed || conflict instanceof StaleVersion;
        return tag == null || !about ? this : new Problem(conflict, base, instance, title, detail, tag, names, added);
    }

    /**
     * Adds an extension member (RFC 9457 section 3.2), or replaces one.
     *
     * @param name a letter, then two or more letters, digits and {@code _}
     * @param value the value; one without a form in JSON is written as its text
     * @return a problem that differs in this only
     * @throws IllegalArgumentException if the name has another form, or is a member that every problem has
     */
    public Problem with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(added);
        more.put(Members.requireExtension(name), value);
        return new Problem(
                conflict, base, instance, title, detail, currentTag, names, Collections.unmodifiableMap(more));
    }

    /**
     * Replaces the title, as for another language (RFC 9457 section 3.1.3).
     *
     * @param title the title
     * @return a problem that differs in this only
     */
    public Problem withTitle(String title) {
        return new Problem(
                conflict, base, instance, Objects.requireNonNull(title, "title"), detail, currentTag, names, added);
    }

    /**
     * Replaces the detail.
     *
     * @param detail the text as it is, without placeholders
     * @return a problem that differs in this only
     */
    public Problem withDetail(String detail) {
        return new Problem(
                conflict, base, instance, title, Objects.requireNonNull(detail, "detail"), currentTag, names, added);
    }

    /**
     * Sets how a representation names the members of the resource.
     *
     * @param names from a Java member to its JSON name; {@code null} for a member that keeps the name which its rule
     * knows
     * @return a problem that differs in this only
     */
    public Problem withNames(Function<String, @Nullable String> names) {
        return new Problem(
                conflict, base, instance, title, detail, currentTag, Objects.requireNonNull(names, "names"), added);
    }

    /**
     * The conflict.
     *
     * @return the conflict
     */
    public Conflict conflict() {
        return conflict;
    }

    /**
     * The problem's type.
     *
     * @return the type of the conflict
     */
    public ProblemType type() {
        return conflict.type();
    }

    /**
     * Returns the member {@code type}.
     *
     * @return the URI of the type, under the context path if the URI is root-relative
     */
    public String typeUri() {
        String uri = type().uri();
        return uri.startsWith("/") ? base + uri : uri;
    }

    /**
     * The status of the answer.
     *
     * @return the status of the type
     */
    public int status() {
        return type().status();
    }

    /**
     * The problem's title.
     *
     * @return the type's, if it was not replaced
     */
    public String title() {
        return title != null ? title : type().title();
    }

    /**
     * The problem's detail.
     *
     * @return the conflict's, if it was not replaced
     */
    public String detail() {
        return detail != null ? detail : Details.of(conflict, names, currentTag);
    }

    /**
     * Which occurrence this is.
     *
     * @return a URI reference; {@code null} if it was not set
     */
    public @Nullable String instance() {
        return instance;
    }

    /**
     * The extension members, under their names on the wire.
     *
     * @return all members but those of RFC 9457 itself, in the order of the wire
     */
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", type().code());
        Map<String, @Nullable Object> own = Members.of(conflict, names, currentTag);
        if (conflict instanceof Refused) {
            members.putAll(own);
        } else {
            MemberNaming naming = type().definition().style().members();
            own.forEach((name, value) -> members.put(naming.apply(name), value));
        }
        members.putAll(added);
        members.put("resolution", conflict.resolution().wireName());
        return Collections.unmodifiableMap(members);
    }

    /**
     * Returns the headers of the answer: {@code Content-Type}; {@code ETag} for a failed precondition whose current tag
     * is known; {@code Retry-After} for a collision, an outage and a key in use; {@code Cache-Control: no-store} for
     * 428
     * (RFC 6585 section 3).
     *
     * @return values by name
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        if (conflict instanceof PreconditionFailed failed) {
            EntityTag tag = currentTag != null ? currentTag : failed.currentTag();
            if (tag != null) {
                headers.put("ETag", tag.toString());
            }
        } else if (conflict instanceof Collision collision) {
            headers.put("Retry-After", Integer.toString(collision.retryAfterSeconds()));
        } else if (conflict instanceof Unavailable unavailable) {
            headers.put("Retry-After", Integer.toString(unavailable.retryAfterSeconds()));
        } else if (conflict instanceof UnusableKey key && key.retryAfterSeconds() >= 0) {
            headers.put("Retry-After", Integer.toString(key.retryAfterSeconds()));
        } else if (conflict instanceof PreconditionRequired) {
            headers.put("Cache-Control", "no-store");
        }
        return Collections.unmodifiableMap(headers);
    }

    /**
     * Writes the problem as JSON in UTF-8.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(toBytes());
    }

    /**
     * The problem as JSON.
     *
     * @return the body of the answer
     */
    public String toJson() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /**
     * The problem as JSON in UTF-8.
     *
     * @return the body of the answer
     */
    public byte[] toBytes() {
        return conflict instanceof StaticRejection kept && kept.isConstant() && isPlain()
                ? kept.body(this).toBytes(instance)
                : ProblemBody.encode(this);
    }

    /** Whether this problem differs from others of its conflict in {@code instance} only. */
    private boolean isPlain() {
        return base.isEmpty()
                && title == null
                && detail == null
                && added.isEmpty()
                && (names == null || !(conflict instanceof Duplicate || conflict instanceof MissingReference));
    }

    /** Returns the type without data of the request, because it may end in a log. */
    @Override
    public String toString() {
        return status() + " " + type().code();
    }
}
