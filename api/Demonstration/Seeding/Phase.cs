namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>A part of the making. Its last thing is made when all its others are there, so that it tells whether the phase is done.</summary>
/// <param name="Name">As the progress tells it.</param>
/// <param name="Steps">How many commands it gives.</param>
/// <param name="IsDone">Whether its last thing is there.</param>
/// <param name="Run">Makes what is missing; to be called again after an interruption.</param>
internal sealed record Phase(string Name, int Steps, Func<Task<bool>> IsDone, Func<CancellationToken, Task> Run);
