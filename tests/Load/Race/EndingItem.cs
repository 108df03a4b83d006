namespace AiTalent.Load.Race;

/// <summary>Defines how a run beside the raced one ends.</summary>
internal enum Ending
{
    /// <summary>The run is cancelled while some learners have seats and others wait.</summary>
    Cancelled,

    /// <summary>The run has ended, some results are recorded, and it is closed without the others.</summary>
    Closed,

    /// <summary>A result that a credential is based on is corrected, and for every second learner corrected back.</summary>
    Corrected,

    /// <summary>A partnership's unused seats are given back while learners wait.</summary>
    GivenBack,
}

/// <summary>Represents a registrar who ends a small run.</summary>
internal sealed record EndingItem(Ending Ending) : RaceItem;
