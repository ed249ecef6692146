package dev.truce.samples.micronaut.profile;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;

@Repository
interface Profiles extends JpaRepository<Profile, String> {}
