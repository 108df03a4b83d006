namespace AiTalent.ReadModel.Processes;

/// <summary>Defines the run's last response to an allotment.</summary>
public enum BlockOutcome
{
    None,
    Reserved,
    Refused,
    Released,
}

/// <summary>Defines the source run's last response to a transfer.</summary>
public enum TransferSourceOutcome
{
    None,
    Left,
    Cancelled,
}

/// <summary>Defines the target run's last response to a transfer.</summary>
public enum TransferTargetOutcome
{
    None,
    Held,
    Refused,
    Arrived,
    Released,
}
