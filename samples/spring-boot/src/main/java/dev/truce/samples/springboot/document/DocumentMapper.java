package dev.truce.samples.springboot.document;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;
import org.mapstruct.NullValuePropertyMappingStrategy;

@Mapper
interface DocumentMapper {
    Document toEntity(DocumentRequest request);

    void replace(@MappingTarget Document document, DocumentRequest request);

    @BeanMapping(nullValuePropertyMappingStrategy = NullValuePropertyMappingStrategy.IGNORE)
    void change(@MappingTarget Document document, DocumentPatch patch);

    DocumentResponse toResponse(Document document);
}
