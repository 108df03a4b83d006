using AiTalent.Domain.CourseRuns;
using Orleans.Serialization;

namespace AiTalent.Grains.EventSourcing;

/// <summary>Serializes the states that are large enough to need snapshots.</summary>
public sealed class StateSnapshots(Serializer<CourseRunSnapshot> courseRuns)
{
    public ReadOnlyMemory<byte> Write(CourseRunSnapshot snapshot) => courseRuns.SerializeToArray(snapshot);

    public CourseRunSnapshot ReadCourseRun(ReadOnlyMemory<byte> data) => courseRuns.Deserialize(data)!;
}
