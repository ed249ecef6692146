package api;

import dev.truce.RepresentationOf;

/** Shows the version in a form from which the tag cannot be made. */
@RepresentationOf(Document.class)
class DocumentPage<T> {
    String changedAt;
}
