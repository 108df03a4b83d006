return await AiTalent.Api.CommandLine.Verbs.RunAsync(args);
