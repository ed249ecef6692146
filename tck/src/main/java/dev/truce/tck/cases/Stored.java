package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * A resource as the server showed it last.
 *
 * @param kind which resource
 * @param uri where it is
 * @param etag its entity tag, empty where it has none
 * @param json its representation
 */
record Stored(Kind kind, URI uri, String etag, ObjectNode json) {}
