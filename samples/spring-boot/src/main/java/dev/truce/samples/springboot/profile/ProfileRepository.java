package dev.truce.samples.springboot.profile;

import dev.truce.samples.springboot.store.Store;

interface ProfileRepository extends Store<Profile, String> {}
