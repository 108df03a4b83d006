namespace AiTalent.Load.Race;

/// <summary>Represents a complete sequence of actions of one client.</summary>
internal abstract record RaceItem;

/// <summary>Represents a learner who enrols and then may repeat the request, withdraw and enrol again.</summary>
/// <param name="RepeatsSameKey">True if the client sends the same request again.</param>
/// <param name="RepeatsNewKey">True if the client repeats the request under another key.</param>
internal sealed record LearnerItem(Guid Learner, bool RepeatsSameKey, bool RepeatsNewKey, bool Withdraws, bool ComesBack) : RaceItem;

/// <summary>Represents a registrar who enrols many learners at once, some of whom enrol themselves at the same time.</summary>
internal sealed record BatchItem(IReadOnlyList<Guid> Learners) : RaceItem;

/// <summary>Represents a registrar who changes the capacity. A capacity below the occupied seats is refused.</summary>
internal sealed record CapacityItem(int Capacity) : RaceItem;
