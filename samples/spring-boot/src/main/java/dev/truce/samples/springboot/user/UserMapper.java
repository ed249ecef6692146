package dev.truce.samples.springboot.user;

import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;

@Mapper
interface UserMapper {
    User toEntity(UserRequest request);

    void update(@MappingTarget User user, UserRequest request);

    UserResponse toResponse(User user);
}
