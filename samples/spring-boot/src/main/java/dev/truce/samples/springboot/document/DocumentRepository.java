package dev.truce.samples.springboot.document;

import dev.truce.samples.springboot.store.Store;
import java.util.UUID;

interface DocumentRepository extends Store<Document, UUID> {}
