package org.sathi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path scratch;

    @Test
    void is_made_for_its_owner_only() throws IOException {
        try (DataFolder folder = DataFolder.openExclusively(scratch.resolve("a/b"))) {
            Credentials first = Credentials.of(folder);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.credentials())))
                    .isEqualTo("rw-------");
            assertThat(Credentials.of(folder)).isEqualTo(first);
            assertThat(first.appPassword()).isNotEqualTo(first.ownerPassword());
        }
    }

    @Test
    void is_used_by_one_at_a_time() {
        Path place = scratch.resolve("data");
        try (DataFolder folder = DataFolder.openExclusively(place)) {
            assertThat(folder.root()).isEqualTo(place);
            assertThatThrownBy(() -> DataFolder.openExclusively(place))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another Sathi");
        }
        DataFolder.openExclusively(place).close();
    }

    @Test
    void remembers_whether_it_was_begun_with_demo_data() {
        Path place = scratch.resolve("data");
        try (DataFolder folder = DataFolder.openExclusively(place)) {
            assertThat(folder.demo()).isEmpty();
            folder.decideDemo(false);
            folder.decideDemo(true);
        }
        assertThat(DataFolder.openExisting(place).demo()).contains(false);
    }

    @Test
    void damaged_credentials_are_said() throws IOException {
        try (DataFolder folder = DataFolder.openExclusively(scratch.resolve("data"))) {
            Files.writeString(folder.credentials(), "root.password=x\n");
            assertThatThrownBy(() -> Credentials.of(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is damaged");
        }
    }
}
