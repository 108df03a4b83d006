namespace AiTalent.Api.Demonstration.Seeding;

/// <summary>
/// Represents a part of the seeding. Its last item is created after all others, so that its existence shows whether the phase is complete.
/// </summary>
/// <param name="Name">The name shown as progress.</param>
/// <param name="Steps">Number of commands.</param>
/// <param name="IsDone">True if its last item exists.</param>
/// <param name="Run">Creates what is missing; call it again after an interruption.</param>
internal sealed record Phase(string Name, int Steps, Func<Task<bool>> IsDone, Func<CancellationToken, Task> Run);
