using AiTalent.Api.Tests.Accounts;
using AiTalent.EventStore.Tests.Faults;
using Xunit;

namespace AiTalent.Api.Tests.Outages;

/// <summary>Tests the whole server on a disk that fills up and is freed again.</summary>
public sealed class FullDiskTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_nothing_is_confirmed_that_is_not_stored_and_with_room_it_goes_on()
    {
        await using var disk = await Mount.CreateAsync("64m");
        await using var running = new RunningApi { Folder = Path.Combine(disk.Folder, "data") };
        await running.InitializeAsync();
        using var person = new Person(running);
        await person.Browser.PageAsync("/en/sign-up");
        var institution = await new World(running.National).InstitutionAsync();
        await running.National.GetAsync("/totals");

        await FillAsync(disk);
        using var signUp = await person.SignUpAsync();
        var page = await signUp.Content.ReadAsStringAsync(Cancelled);
        var refused = await running.National.PostAsync("/institutions", World.InstitutionOf("university", "VN"));
        var (read, totals) = (await running.National.GetAsync($"/institutions/{institution}"), await running.National.GetAsync("/totals"));

        File.Delete(FillerOf(disk));
        var again = await running.National.PostAsync("/institutions", World.InstitutionOf("university", "VN"));
        await person.BecomeAsync();

        Assert.Equal(503, (int)signUp.StatusCode);
        Assert.NotNull(signUp.Headers.RetryAfter);
        Assert.Contains("What you just sent was not saved", page, StringComparison.Ordinal);
        refused.ExpectProblem(503, "storage_unavailable");
        read.Expect(200);
        totals.Expect(200);
        again.Expect(201);
        Assert.Contains("Error AiTalent.EventStore.GroupCommitWriter The writing of the log failed: The log", running.Log.Text, StringComparison.Ordinal);
        Assert.Contains("The writing of the log works again after", running.Log.Text, StringComparison.Ordinal);
    }

    private static string FillerOf(Mount disk) => Path.Combine(disk.Folder, "filler");

    private static async Task FillAsync(Mount disk)
    {
        await using var filler = File.Create(FillerOf(disk));
        var block = new byte[4096];
        try
        {
            while (true)
            {
                await filler.WriteAsync(block, Cancelled);
                await filler.FlushAsync(Cancelled);
            }
        }
        catch (IOException)
        {
            // The disk is full.
        }
    }
}
