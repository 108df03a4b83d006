using AiTalent.EventStore.Tests.Databases;
using static AiTalent.EventStore.Tests.Requests;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    [Fact]
    public async Task A_persons_row_is_written_with_its_event_and_replaced_by_the_same_id()
    {
        var row = Person(Guid.NewGuid());
        await Store.FlushAsync(Append("learner", 0, "registered") with { Person = row });
        var stored = Assert.Single(await Store.People.ReadAsync(row.Subject, Cancelled));
        Assert.Equal((row.Id, row.Subject, row.Kind, row.Data.Text()), (stored.Id, stored.Subject, stored.Kind, stored.Data.Text()));

        var renamed = row with { Kind = "renamed", Data = "{\"name\":\"Trần\"}"u8.ToArray() };
        await Store.FlushAsync(Append("learner", 1, "a") with { Person = row }, Append("learner", 2, "b") with { Person = renamed });
        Assert.Equal(("renamed", renamed.Data.Text()), Assert.Single(await Store.People.ReadAsync(row.Subject, Cancelled)) is var now ? (now.Kind, now.Data.Text()) : default);
    }

    [Fact]
    public async Task A_refused_request_leaves_no_person()
    {
        var row = Person(Guid.NewGuid());
        Assert.Equal(
            [AppendStatus.Committed, AppendStatus.VersionConflict],
            await Store.StatusesAsync(Append("other", 0, "a"), Append("learner", 1, "registered") with { Person = row }));
        Assert.Empty(await Store.People.ReadAsync(row.Subject, Cancelled));
    }

    [Fact]
    public async Task Many_persons_are_read_at_once()
    {
        var rows = Enumerable.Range(0, 20).Select(_ => Person(Guid.NewGuid())).ToList();
        await Store.FlushAsync([.. rows.Select((row, i) => Append($"learner{i}", 0, "registered") with { Person = row })]);
        var read = await Store.People.ReadAsync([.. rows.Take(10).Select(row => row.Subject), Guid.NewGuid()], Cancelled);
        Assert.Equal(rows.Take(10).Select(row => row.Id).Order(), read.Select(row => row.Id).Order());
    }

    [Fact]
    public async Task An_erased_person_is_gone_for_ever_and_the_erasure_is_kept()
    {
        var (row, note) = (Person(Guid.NewGuid()), Person(Guid.NewGuid()));
        note = note with { Subject = row.Subject };
        var other = Person(Guid.NewGuid());
        await Store.FlushAsync(
            Append("a", 0, "x") with { Person = row }, Append("b", 0, "x") with { Person = note }, Append("c", 0, "x") with { Person = other });
        await Store.People.EraseAsync(row.Subject, Cancelled);
        await Store.People.EraseAsync(row.Subject, Cancelled);
        Assert.Equal([AppendStatus.Committed], await Store.StatusesAsync(Append("a", 1, "y") with { Person = row }));
        Assert.Empty(await Store.People.ReadAsync(row.Subject, Cancelled));
        Assert.Single(await Store.People.ReadAsync(other.Subject, Cancelled));
        Assert.Equal(row.Subject, Assert.Single(await Store.People.ReadErasuresAsync(Cancelled)).Subject);
        Assert.Equal(4, await Store.Events.ReadHeadAsync(Cancelled));
    }

    [Fact]
    public async Task An_erasure_in_an_append_happens_where_the_append_does()
    {
        var (row, kept) = (Person(Guid.NewGuid()), Person(Guid.NewGuid()));
        await Store.FlushAsync(Append("a", 0, "x") with { Person = row }, Append("b", 0, "x") with { Person = kept });
        await Store.FlushAsync(Append("b", 0, "conflict") with { ErasePeople = [kept.Subject] }, Append("a", 1, "erased") with { ErasePeople = [row.Subject, Guid.NewGuid()] });
        Assert.Empty(await Store.People.ReadAsync(row.Subject, Cancelled));
        Assert.Single(await Store.People.ReadAsync(kept.Subject, Cancelled));
        Assert.Equal(2, (await Store.People.ReadErasuresAsync(Cancelled)).Count);
    }

    [Fact]
    public async Task A_person_who_was_erased_after_a_backup_is_erased_again_after_its_restore()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("aitalent-erasures-").FullName, "erasures.txt");
        var options = Database.Options with { ErasureFile = file };
        var (alone, withEvent, kept) = (Person(Guid.NewGuid()), Person(Guid.NewGuid()), Person(Guid.NewGuid()));
        await Store.DisposeAsync();
        await using (var store = await Database.OpenAsync(options, Cancelled))
        {
            await store.FlushAsync(Append("a", 0, "x") with { Person = alone }, Append("b", 0, "x") with { Person = withEvent }, Append("c", 0, "x") with { Person = kept });
            await store.People.EraseAsync(alone.Subject, Cancelled);
            await store.FlushAsync(Append("b", 1, "erased") with { ErasePeople = [withEvent.Subject] }, Append("c", 0, "conflict") with { ErasePeople = [kept.Subject] });
        }

        // As in the backup: the rows exist, the erasures do not.
        await Database.ExecuteAsync($"DELETE FROM {Database.Table("erasure")}");
        await Database.ExecuteAsync($"INSERT INTO {Database.Table("person")} VALUES ('{alone.Id}', '{alone.Subject}', 'k', 'd'), ('{withEvent.Id}', '{withEvent.Subject}', 'k', 'd')");
        await using var restored = await Database.OpenAsync(options, Cancelled);
        Assert.Equal(kept.Subject, Assert.Single(await restored.People.ReadAsync([alone.Subject, withEvent.Subject, kept.Subject], Cancelled)).Subject);
        Assert.Equal(2, (await restored.People.ReadErasuresAsync(Cancelled)).Count);

        // The reverse: a lost file is recreated.
        Assert.Equal(2, (await File.ReadAllLinesAsync(file, Cancelled)).Count(line => line.Length > 0));
        await restored.DisposeAsync();
        File.Delete(file);
        await using var again = await Database.OpenAsync(options, Cancelled);
        Assert.Equal(2, (await File.ReadAllLinesAsync(file, Cancelled)).Count(line => line.Length > 0));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
