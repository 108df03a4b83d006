return args is ["--writer-process", ..]
    ? await AiTalent.EventStore.Tests.Faults.WriterProcess.RunAsync(args[1..])
    : args.Any(arg => arg is "--server" or "--internal-msbuild-node")
        ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, AiTalent.EventStore.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
