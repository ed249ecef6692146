package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.DetailTemplate;
import java.util.Objects;

/** The constant properties of a {@link ProblemType}. */
public final class ProblemDefinition {

    private final ProblemStyle style;
    private final String resource;
    private final String uri;
    private final String code;
    private final int status;
    private final String title;
    private final Resolution resolution;
    private final DetailTemplate detail;
    private final boolean detailOverridden;

    private ProblemDefinition(
            ProblemStyle style,
            String resource,
            String uri,
            String code,
            int status,
            String title,
            Resolution resolution,
            DetailTemplate detail,
            boolean detailOverridden) {
        this.style = Objects.requireNonNull(style, "style");
        this.resource = Objects.requireNonNull(resource, "resource");
        this.uri = Objects.requireNonNull(uri, "uri");
        this.code = Objects.requireNonNull(code, "code");
        this.status = status;
        this.title = Objects.requireNonNull(title, "title");
        this.resolution = Objects.requireNonNull(resolution, "resolution");
        this.detail = detail;
        this.detailOverridden = detailOverridden;
    }

    /**
     * Creates a definition.
     *
     * @param style what it has in common with the other problem types of its compilation
     * @param resource the resource's name on the wire, such as {@code purchase-order}
     * @param uri the problem's {@code type}: absolute or root-relative
     * @param code what clients branch on
     * @param status a status from 400 to 499, or 503
     * @param title the problem's title, without a period at its end
     * @param resolution what a client may do next
     * @param detail the template of the problem's detail, in which <code>{member}</code> stands for the member of that
     * name in
     *     snake case: a list is joined by {@code ", "}, an empty one is {@code none}, and what is missing is left out
     * @return the definition
     * @throws IllegalArgumentException if the status is none of a client's errors
     */
    public static ProblemDefinition of(
            ProblemStyle style,
            String resource,
            String uri,
            String code,
            int status,
            String title,
            Resolution resolution,
            String detail) {
        if ((status < 400 || status > 499) && status != 503) {
            throw new IllegalArgumentException(
                    "status of " + code + " must be from 400 to 499, or 503, but is " + status);
        }
        return new ProblemDefinition(
                style, resource, uri, code, status, title, resolution, DetailTemplate.parse(detail), false);
    }

    /**
     * Marks the detail as the user's own: it then replaces the runtime's texts for rarer forms of the conflict, such
     * as a weak entity tag.
     *
     * @return a definition that differs in this only
     */
    public ProblemDefinition overridingDetail() {
        return new ProblemDefinition(style, resource, uri, code, status, title, resolution, detail, true);
    }

    /**
     * The properties that it shares with the other problem types of its compilation.
     *
     * @return the style
     */
    public ProblemStyle style() {
        return style;
    }

    /**
     * The resource whose rule leads to the type.
     *
     * @return the resource's name on the wire, such as {@code purchase-order}; empty for the types of {@link
     * ProblemStyle}
     */
    public String resource() {
        return resource;
    }

    /**
     * The problem's {@code type} (RFC 9457 section 3.1.1).
     *
     * @return an absolute or root-relative URI reference
     */
    public String uri() {
        return uri;
    }

    /**
     * The code by which clients distinguish problems: the member {@code code}.
     *
     * @return upper-case letters, digits and {@code _}
     */
    public String code() {
        return code;
    }

    /**
     * The status of the answer (RFC 9457 section 3.1.2).
     *
     * @return a status from 400 to 499, or 503
     */
    public int status() {
        return status;
    }

    /**
     * The problem's {@code title} (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end
     */
    public String title() {
        return title;
    }

    /**
     * The client's next step.
     *
     * @return the value of the problem's member {@code resolution}
     */
    public Resolution resolution() {
        return resolution;
    }

    /**
     * The template of the problem's {@code detail} (RFC 9457 section 3.1.4).
     *
     * @return a text in which <code>{member}</code> stands for the member of that name
     */
    public String detail() {
        return detail.source();
    }

    /**
     * Whether the detail is the user's own.
     *
     * @return {@code true} if {@link #overridingDetail()} made this definition
     */
    public boolean isDetailOverridden() {
        return detailOverridden;
    }

    DetailTemplate template() {
        return detail;
    }

    @Override
    public String toString() {
        return code;
    }
}
