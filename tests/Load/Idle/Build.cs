namespace AiTalent.Load.Idle;

/// <param name="Program">The file that starts the server.</param>
internal sealed record Build(string Name, string Program);
