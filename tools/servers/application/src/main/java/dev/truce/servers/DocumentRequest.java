package dev.truce.servers;

import org.jspecify.annotations.Nullable;

record DocumentRequest(
        @Nullable String title,
        @Nullable String content,
        @Nullable Long version) {

    void writeTo(Document document) {
        document.title = title == null ? document.title : title;
        document.content = content == null ? document.content : content;
    }
}
