package dev.truce.samples.springboot.document;

import dev.truce.RepresentationOf;
import java.util.UUID;

@RepresentationOf(Document.class)
record DocumentResponse(UUID id, String title, String content, long version) {}
