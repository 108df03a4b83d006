using CsCheck;

namespace AiTalent.EventStore.Tests.Conformance;

public abstract partial class LogConformance
{
    // Few streams, sessions, ids and versions, so that they collide often.
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 4).Select(i => new Guid(i, 0, 0, new byte[8]))];

    private static readonly Gen<RandomRequest> RandomRequests = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 4],
        Gen.Frequency((6, Gen.Const(0)), (1, Gen.Int[-2, 2])),
        Gen.Int[0, 3],
        Gen.Frequency((3, Gen.Const(-1)), (1, Gen.Int[0, 3])),
        Gen.Frequency((6, Gen.Const(-1)), (1, Gen.Int[0, 3])),
        Gen.Frequency((9, Gen.Const(-1)), (1, Gen.Int[0, 3])),
        (stream, session, off, events, command, person, erased) => new RandomRequest(stream, session, off, events, command, person, erased));

    private static readonly Gen<RandomRequest[][]> RandomFlushes = RandomRequests.Array[1, 12].Array[1, 8];

    [Fact]
    public async Task Random_flushes_end_as_in_the_reference_model()
    {
        var sample = 0;
        await RandomFlushes.SampleAsync(
            async flushes =>
            {
                // Each sample has its own stream and subject names.
                var world = Interlocked.Increment(ref sample);
                var model = new ReferenceLog();
                var before = await Store.Events.ReadHeadAsync(Cancelled);
                foreach (var flush in flushes)
                {
                    var requests = RandomRequest.Build(flush, world, model);
                    var expected = model.Flush(requests).Select(result => result.Position == 0 ? result : result with { Position = result.Position + before });
                    Assert.Equal(expected, await Store.FlushAsync(requests));
                }

                var log = await Store.Events.ReadLogAsync(before, int.MaxValue, Cancelled);
                Assert.Equal(model.Log, log.Select(e => (e.Stream, e.Version, e.Type)));
                Assert.Equal(Enumerable.Range(1, log.Count).Select(i => before + i), log.Select(e => e.Position));
                var people = await Store.People.ReadAsync([.. Ids.Select(id => RandomRequest.Subject(world, id))], Cancelled);
                Assert.Equal(model.People.OrderBy(entry => entry.Key), people.Select(row => KeyValuePair.Create(row.Subject, row.Kind)).OrderBy(entry => entry.Key));
            },
            iter: 60,
            threads: 1);
    }

    internal sealed record RandomRequest(int Stream, int Session, int Off, int Events, int Command, int Person, int Erased)
    {
        public static Guid Subject(int world, Guid id) => new(world, 0, 0, id.ToByteArray()[..8]);

        public static AppendRequest[] Build(RandomRequest[] flush, int world, ReferenceLog model)
        {
            var sessions = Enumerable.Range(0, 5).Select(_ => new AppendSession()).ToArray();
            var reached = new Dictionary<int, long>();
            return [.. flush.Select((random, i) => random.Build(sessions[random.Session], world, model, reached, i))];
        }

        private AppendRequest Build(AppendSession session, int world, ReferenceLog model, Dictionary<int, long> reached, int number)
        {
            var stream = $"{world}/{Stream}";
            var head = reached.GetValueOrDefault(Stream, model.Log.Count(e => e.Stream == stream));
            reached[Stream] = head + Events;
            var request = Requests.Append(stream, session, Math.Max(0, head + Off), [.. Enumerable.Range(0, Events).Select(i => $"{number}.{i}")]);
            if (Command >= 0)
                request = request with { CommandId = Ids[Command] };
            if (Person >= 0 && Events > 0)
                request = request with { Person = new PersonRow(Subject(world, Ids[Person]), Subject(world, Ids[Person]), $"k{number}", "{}"u8.ToArray()) };
            if (Erased >= 0 && Events > 0)
                request = request with { ErasePeople = [Subject(world, Ids[Erased])] };
            return request;
        }
    }
}
