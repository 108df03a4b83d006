namespace AiTalent.ReadModel.Processes;

/// <summary>What the run last said to an allotment.</summary>
public enum BlockOutcome
{
    None,
    Reserved,
    Refused,
    Released,
}

/// <summary>What the run that the learner leaves last said to a transfer.</summary>
public enum TransferSourceOutcome
{
    None,
    Left,
    Cancelled,
}

/// <summary>What the run that the learner goes to last said to a transfer.</summary>
public enum TransferTargetOutcome
{
    None,
    Held,
    Refused,
    Arrived,
    Released,
}
