package dev.truce.samples.springboot.profile;

import org.mapstruct.Mapper;

@Mapper
interface ProfileMapper {
    ProfileResponse toResponse(Profile profile);
}
